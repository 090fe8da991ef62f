extension EnglishSentences {
  /// Help, manual and usage errors.
  static let usage = #"""
    [命令]
      [command]
    接着填最近的草稿，或者另起一份。不带命令、在终端里运行时打开。
      Go on with the newest draft or start another. Opens in a terminal when no command is given.
    按一套模板起一份新草稿，进入填报。
      Start a draft from a set of templates and fill it in.
    草稿的名字；不写就用套表名和日期
      name of the draft; else the set and the date
    只填一张表，写代号或表名，例如 goal（一张绩效目标表）
      fill in one table, by its id or name, such as goal (one goal sheet)
    沿用去年的草稿或公开文本：带来单位、科目、文字，不带金额
      carry over from last year's draft or published text: units, accounts, words, no amounts
    接着填一份草稿，从停下的地方继续。
      Go on with a draft where it stopped.
    把草稿或一张表当一篇文字，在 $VISUAL、$EDITOR 里改；写错的按行指出来，改好再收。
      Edit a draft or a table as a text in $VISUAL or $EDITOR; mistakes are shown by line, taken when mended.
    只改一张表，写代号或表名，例如 t2、表二、goal:1
      edit one table, by its id or name, such as t2, goal:1
    列出所有草稿：部门、套表、进度、问题、最后改动。
      List all drafts: department, set, progress, problems, last change.
    输出 JSON，给脚本用
      print JSON, for scripts
    text（默认）、json 或 jsonl
      text (default), json or jsonl
    只有警告或未完成时也以 2 结束
      exit with 2 for warnings or something unfinished alone
    出表：打印公开用的表格文本。有错误、未完成或没说明的警告时不出。
      Print the tables as they are published. Refuses with errors, something unfinished, or warnings not explained.
    只出一张表，写代号或表名，例如 t2、表二、goal:1
      print one table, by its id or name, such as t2, goal:1
    text（公开文本，默认）或 preview（屏幕上看的框线表）
      text (as published, default) or preview (ruled tables for the screen)
    只出一个单位的，写单位编码或名称；按全部门填的表不出
      print one unit, by its code or name; without tables of the whole department
    写入文件，不写到屏幕
      write to a file instead of the screen
    照所填、所述的数字原样打印，不核对
      print the figures as filled in and stated, unchecked
    不核对，首行加“草稿”两字
      unchecked, with “草稿” (draft) as first line
    读入公开的文本（UTF-8、GB18030、UTF-16），每份文件里的一套表存成一份草稿。
      Read published texts (UTF-8, GB18030, UTF-16); the tables of a file become a draft.
    草稿的名字；不写就用文件名；已有的草稿不覆盖
      name of the draft; else that of the file; a draft already there is not overwritten
    读入公开的文本并核对，什么都不存；- 从标准输入读文件名，一行一个。
      Read published texts and check them, nothing is saved; - reads names from standard input, one a line.
    去年的草稿或公开文本，核对上年预算数
      last year's draft or published text, to check the budget of last year
    比两份草稿、公开文本，或一份草稿的旧版（NAME@0 上一次保存，NAME@1、NAME@2 前两次打开前）：
      Compare two drafts, published texts or older versions of a draft (NAME@0 saved last, NAME@1, NAME@2 before the last two sittings):\s
    改了、多了、少了什么。一样以 0 结束，不一样以 1 结束。
      what changed, was added or removed. Exits with 0 if they are the same, else with 1.
    text（默认）或 json
      text (default) or json
    把草稿写成一行行的回答，可以用 fill --answers 重放。
      Write a draft as lines of answers that fill --answers takes.
    列出模板、看一套模板的内容，或检查模板文件。
      List the sets of templates, show one, or check the files.
    查科目：按编码、名称的一部分，或拼音首字母。
      Look up accounts by code, part of the name, or pinyin initials.
    输出 shell 的补全脚本：命令、选项、草稿、套表和表的代号按 Tab 补全。make install 已经装好。
      Print what a shell needs to complete commands, options, drafts, sets and tables with Tab. make install has installed it.
    输出手册页，给 man 看。
      Print the manual page for man.
    列出核对用的规则：代号、等级、位置、说法和依据。不写套表就列全部。
      List the rules that check uses: id, severity, place, words and basis. Without a set: all.
    text（默认）或 markdown（说明页）
      text (default) or markdown (a page of the documentation)
    草稿文件夹
      folder of the drafts
    模板文件夹
      folder of the templates
    一行一句，不重画屏幕（读屏软件、老终端）
      a sentence a line, nothing redrawn (screen readers, old terminals)
    说中文（zh）或英文（en）；不写就看环境变量
      speak Chinese (zh) or English (en); else as the environment says
    看说明
      show help
    是哪一套表；不写就从文本里认
      which set; else known from the text
    把这一回的问答记到新文件里，报问题时附上；里面有填的内容
      record this sitting in a new file, to send with a problem; it holds what is filled in
    从文件（- 是标准输入）取回答，一行一答，不问人
      take answers from a file (- is standard input), one a line, asking nobody
    草稿文件夹；--drafts 优先
      folder of the drafts; --drafts goes first
    模板文件夹；--templates 优先
      folder of the templates; --templates goes first
    zh 或 en；--lang 优先；不设就看 LC_ALL、LC_MESSAGES、LANG，没有或是 C 时说中文
      zh or en; --lang goes first; else LC_ALL, LC_MESSAGES, LANG; Chinese if they are unset or C
    设成 2：终端把 “ ” — … × ≥ 这类符号画成两格宽（中文字体常见）；光标错位时试试
      2: the terminal draws signs such as “ ” — … × ≥ two cells wide (common with Chinese fonts); try it when the cursor is out of place
    edit 和问答里的 e 用的编辑器
      the editor for edit, and for e in the conversation
    设成非空：同 --plain；TERM 没有设或是 dumb 时也一样
      not empty: as --plain; so is TERM unset or dumb
    设成非空：补全时选中的一行不反白，只用 > 标出
      not empty: the chosen line of a completion is marked with > only, not in reverse
    按键设置的文件，不设就用 ~/.editrc；写 bind -v 用 vi 的按键
      file of key settings, else ~/.editrc; bind -v for the keys of vi
    用法：%@
      usage: %1
    没有叫“%@”的命令%@
      there is no command “%1”%2
    全部命令：tianbao --help
      all commands: tianbao --help
    命令写得不完整或多了内容
      the command is incomplete or has something too many
    说明：tianbao %@ --help
      help: tianbao %1 --help
    “--lang”后面少了内容：zh|en
      something is lacking behind “--lang”: zh|en
    “--lang”没有“%@”，有 %@
      “--lang” has no “%1”; there are %2
    用法：tianbao [命令] [选项]
      usage: tianbao [command] [options]
    填报部门预算表和项目支出绩效目标表。
      Fill in Chinese department budget tables and performance goal sheets.
    没有叫“%@”的选项%@
      there is no option “%1”%2
    “%@”后面少了内容：%@
      something is lacking behind “%1”: %2
    “%@”没有“%@”，有 %@
      “%1” has no “%2”; there are %3
    核对草稿：列出所有发现，以及没能核对的项目；- 从标准输入读草稿名，一行一个。错误就是填报里的不平和要改，警告是待核，未完成是缺。
      Check drafts: all findings, and what could not be checked; - reads names from standard input, one a line. Errors are “differs” and “to fix” of the conversation, warnings “to confirm”, unfinished “missing”.
    """#
}
