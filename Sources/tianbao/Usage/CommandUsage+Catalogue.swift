import Texts

extension CommandUsage {
  /// The program itself, then every command in the order the help shows them.
  static let all: [CommandUsage] = [
    CommandUsage(
      name: "", parameters: said("[命令]"), summary: said("接着填最近的草稿，或者另起一份。不带命令、在终端里运行时打开。")),
    CommandUsage(
      name: "new",
      parameters:
        "SET [--draft NAME] [--form FORM] [--from DRAFT|FILE] [--answers FILE]"
        + " [--record FILE]",
      summary: said("按一套模板起一份新草稿，进入填报。"),
      options: [
        Option(flag: "--draft NAME", meaning: said("草稿的名字；不写就用套表名和日期")),
        Option(flag: "--form FORM", meaning: said("只填一张表，写代号或表名，例如 goal（一张绩效目标表）")),
        Option(
          flag: "--from DRAFT|FILE", meaning: said("沿用去年的草稿或公开文本：带来单位、科目、文字，不带金额")),
        answers, record,
      ]),
    CommandUsage(
      name: "fill", parameters: "DRAFT [--answers FILE] [--record FILE]",
      summary: said("接着填一份草稿，从停下的地方继续。"), options: [answers, record]),
    CommandUsage(
      name: "edit", parameters: "DRAFT [--form FORM]",
      summary: said("把草稿或一张表当一篇文字，在 $VISUAL、$EDITOR 里改；写错的按行指出来，改好再收。"),
      options: [Option(flag: "--form FORM", meaning: said("只改一张表，写代号或表名，例如 t2、表二、goal:1"))]),
    CommandUsage(
      name: "list", parameters: "[--json]", summary: said("列出所有草稿：部门、套表、进度、问题、最后改动。"),
      options: [Option(flag: "--json", meaning: said("输出 JSON，给脚本用"))]),
    CommandUsage(
      name: "check", parameters: "DRAFT...|- [--format text|json|jsonl] [--strict]",
      summary: said("核对草稿：列出所有发现，以及没能核对的项目；- 从标准输入读草稿名，一行一个。"),
      options: [
        Option(flag: "--format FORMAT", meaning: said("text（默认）、json 或 jsonl")),
        Option(flag: "--strict", meaning: said("只有警告或未完成时也以 2 结束")),
      ]),
    CommandUsage(
      name: "render",
      parameters:
        "DRAFT [--form FORM] [--unit CODE] [--format text|preview] [-o FILE] [--as-stated] [--draft-mark]",
      summary: said("出表：打印公开用的表格文本。有错误、未完成或没说明的警告时不出。"),
      options: [
        Option(flag: "--form FORM", meaning: said("只出一张表，写代号或表名，例如 t2、表二、goal:1")),
        Option(flag: "--format FORMAT", meaning: said("text（公开文本，默认）或 preview（屏幕上看的框线表）")),
        Option(flag: "--unit CODE", meaning: said("只出一个单位的，写单位编码或名称；按全部门填的表不出")),
        Option(flag: "-o FILE", meaning: said("写入文件，不写到屏幕")),
        Option(flag: "--as-stated", meaning: said("照所填、所述的数字原样打印，不核对")),
        Option(flag: "--draft-mark", meaning: said("不核对，首行加“草稿”两字")),
      ]),
    CommandUsage(
      name: "import", parameters: "FILE [--set SET] [-o DRAFT]",
      summary: said("读入公开的文本（UTF-8、GB18030、UTF-16），每份文件里的一套表存成一份草稿。"),
      options: [
        set, Option(flag: "-o DRAFT", meaning: said("草稿的名字；不写就用文件名；已有的草稿不覆盖")),
      ]),
    CommandUsage(
      name: "audit",
      parameters: "FILE...|- [--set SET] [--from DRAFT|FILE] [--format text|json|jsonl]",
      summary: said("读入公开的文本并核对，什么都不存；- 从标准输入读文件名，一行一个。"),
      options: [
        set, Option(flag: "--from DRAFT|FILE", meaning: said("去年的草稿或公开文本，核对上年预算数")),
        Option(flag: "--format FORMAT", meaning: said("text（默认）、json 或 jsonl")),
      ]),
    CommandUsage(
      name: "diff", parameters: "A B [--format text|json]",
      summary: said("比两份草稿、公开文本，或一份草稿的旧版（NAME@0 上一次保存，NAME@1、NAME@2 前两次打开前）：")
        + said("改了、多了、少了什么。一样以 0 结束，不一样以 1 结束。"),
      options: [Option(flag: "--format FORMAT", meaning: said("text（默认）或 json"))]),
    CommandUsage(
      name: "answers", parameters: "DRAFT", summary: said("把草稿写成一行行的回答，可以用 fill --answers 重放。")),
    CommandUsage(
      name: "templates", parameters: "[list | show SET | lint [DIR]]",
      summary: said("列出模板、看一套模板的内容，或检查模板文件。")),
    CommandUsage(
      name: "codes", parameters: "[functional | economic] TEXT",
      summary: said("查科目：按编码、名称的一部分，或拼音首字母。")),
    CommandUsage(
      name: "completion", parameters: "bash|zsh|fish",
      summary: said("输出 shell 的补全脚本：命令、选项、草稿、套表和表的代号按 Tab 补全。make install 已经装好。")),
    CommandUsage(name: "manual", parameters: "", summary: said("输出手册页，给 man 看。")),
    CommandUsage(
      name: "rules", parameters: "[SET] [--format text|markdown]",
      summary: said("列出核对用的规则：代号、等级、位置、说法和依据。不写套表就列全部。"),
      options: [Option(flag: "--format FORMAT", meaning: said("text（默认）或 markdown（说明页）"))]),
  ]

  /// Options every command takes.
  static let common = [
    Option(flag: "--drafts DIR", meaning: said("草稿文件夹")),
    Option(flag: "--templates DIR", meaning: said("模板文件夹")),
    Option(flag: "--plain", meaning: said("一行一句，不重画屏幕（读屏软件、老终端）")),
    Option(flag: "--lang zh|en", meaning: said("说中文（zh）或英文（en）；不写就看环境变量")),
    Option(flag: "--help", meaning: said("看说明")),
  ]

  private static let set = Option(flag: "--set SET", meaning: said("是哪一套表；不写就从文本里认"))

  private static let record = Option(
    flag: "--record FILE", meaning: said("把这一回的问答记到新文件里，报问题时附上；里面有填的内容"))

  private static let answers = Option(
    flag: "--answers FILE", meaning: said("从文件（- 是标准输入）取回答，一行一答，不问人"))

  /// The usage of a command by its name, `nil` if there is none.
  static func of(_ name: String) -> CommandUsage? { all.first { $0.name == name } }
}
