import Texts

extension CommandUsage {
  /// Variables of the environment the program heeds.
  static let environment = [
    Option(flag: "TIANBAO_DRAFTS", meaning: said("草稿文件夹；--drafts 优先")),
    Option(flag: "TIANBAO_TEMPLATES", meaning: said("模板文件夹；--templates 优先")),
    Option(
      flag: "TIANBAO_LANG",
      meaning: said("zh 或 en；--lang 优先；不设就看 LC_ALL、LC_MESSAGES、LANG，没有或是 C 时说中文")),
    Option(
      flag: "TIANBAO_AMBIGUOUS",
      meaning: said("设成 2：终端把 “ ” — … × ≥ 这类符号画成两格宽（中文字体常见）；光标错位时试试")),
    Option(flag: "VISUAL, EDITOR", meaning: said("edit 和问答里的 e 用的编辑器")),
    Option(flag: "ACCESSIBLE", meaning: said("设成非空：同 --plain；TERM 没有设或是 dumb 时也一样")),
    Option(flag: "NO_COLOR", meaning: said("设成非空：补全时选中的一行不反白，只用 > 标出")),
    Option(flag: "EDITRC", meaning: said("按键设置的文件，不设就用 ~/.editrc；写 bind -v 用 vi 的按键")),
  ]
}
