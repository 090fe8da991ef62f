import Foundation
import Publications
import Terminals
import Testing

/// Shells complete command lines; the manual says what the help says.
@Suite struct CompletionTests {
  private static let words: [(line: [String], expected: [String])] = [
    (["ed"], ["edit"]), (["fill", ""], ["half"]), (["edit", "half", "--form", "sp"], ["spending"]),
    (["new", "guy"], ["guyuan-2024", "guyuan-2025"]),
    (["new", "shizuishan-2024", "--form", "g"], ["goal"]),
    (["render", "half", "--format", ""], ["text", "preview"]),
    (["render", "half", "--format", "=", "p"], ["preview"]),
    (["check", "--st"], ["--strict"]), (["check", "half", "h"], ["half"]),
    (["templates", ""], ["list", "show", "lint"]), (["templates", "show", "lin"], ["linxia-2024"]),
    (["codes", "f"], ["functional"]), (["completion", ""], ["bash", "zsh", "fish"]),
    (["new", "guyuan-2025", "--help"], ["--help"]), (["render", "half", "-o", "x"], []),
    (["audit", ""], []), (["--pl"], ["--plain"]), (["--la"], ["--lang"]),
    (["check", "--lang", ""], ["zh", "en"]), (["--lang", "e"], ["en"]),
    (["--lang", "en", "ed"], ["edit"]), (["--lang=en", "check", "h"], ["half"]),
    (["nothing", "x"], []),
    (["diff", "half", "h"], ["half"]), (["new", "guyuan-2025", "--from", "h"], ["half"]),
  ]

  private func desk() throws -> Desk {
    let desk = try Desk()
    try desk.run("new guyuan-2025 --draft half --answers -", input: "固原市人民政府办公室")
    return desk
  }

  @Test(arguments: words.indices)
  func offersWhatMayFollow(_ index: Int) throws {
    let (line, expected) = Self.words[index]
    let run = try desk().run(["completion", "words"] + line)
    #expect(run.output == expected.map { $0 + "\n" }.joined())
    #expect(run.status == 0 && run.words.isEmpty)
  }

  /// What bash itself makes of the script, a draft with a blank in its name among the rest.
  @Test(arguments: [
    ("tianbao fill ", "half\n我的\\ 草稿\n"), ("tianbao new gu", "guyuan-2024\nguyuan-2025\n"),
    ("tianbao check --form", "--format\n"), ("tianbao import x", ""),
  ])
  func worksInBash(_ line: String, _ expected: String) throws {
    let desk = try desk()
    let drafts = desk.drafts
    try FileManager.default.copyItem(
      at: drafts.appending(path: "half.json"), to: drafts.appending(path: "我的 草稿.json"))
    let script = """
      source /dev/stdin <<<"$(tianbao completion bash)"
      complete -p tianbao >/dev/null || exit 9
      COMP_LINE="$1"; read -ra COMP_WORDS <<<"$1"
      case "$1" in *' ') COMP_WORDS+=("") ;; esac
      COMP_CWORD=$((${#COMP_WORDS[@]} - 1))
      _tianbao
      for word in "${COMPREPLY[@]}"; do printf '%s\\n' "$word"; done | sort
      """
    #expect(try shell("/bin/bash", ["-c", script, "bash", line], desk) == expected)
  }

  @Test(arguments: [("zsh", "/usr/bin/zsh"), ("fish", "/usr/bin/fish")])
  func readsInOtherShells(_ shell: String, _ path: String) throws {
    let desk = try desk()
    let run = try desk.run(["completion", shell])
    #expect(run.status == 0 && run.output.contains("tianbao completion words"))
    guard access(path, X_OK) == 0 else { return }
    let file = try desk.file("completion", Data(run.output.utf8))
    #expect(try self.shell(path, ["-n", file], desk) == "")
  }

  /// Every command, option and exit code stands on the page, with what is said of it.
  @Test func writesTheManualOfTheHelp() throws {
    let desk = try desk()
    let page = try desk.run("manual").output
    let read = Self.unescaped(page)
    for line in try desk.run("--help").output.split(separator: "\n").map(String.init) {
      let words = line.split(separator: " ").map(String.init)
      guard let first = words.first, first == "tianbao" || first.hasPrefix("-") else { continue }
      let said = first == "tianbao" ? line.split(separator: " ").joined(separator: " ") : first
      #expect(read.contains(said), "\(line)")
    }
    for command in ["new", "render", "check", "edit"] {
      let help = try desk.run([command, "--help"]).output.split(separator: "\n").map(String.init)
      for line in help.dropFirst() {
        let meaning = line.split(separator: " ", maxSplits: 2).last.map(String.init) ?? ""
        let start = String(meaning.filter { $0 != " " }.suffix(10))
        #expect(read.filter { $0 != " " && $0 != "\n" }.contains(start), "\(command): \(line)")
      }
    }
    for code in [0, 1, 2, 64, 65, 66, 73, 75, 130] { #expect(read.contains("\"\(code)\"")) }
  }

  @Test func writesAManualThatIsLaidOutWithoutComplaint() throws {
    let desk = try desk()
    guard access("/usr/bin/groff", X_OK) == 0 else { return }
    let page = try desk.file("tianbao.1", Data(try desk.run("manual").output.utf8))
    let laid = try shell(
      "/bin/sh", ["-c", "groff -k -Tutf8 -man -ww -P-c -P-u -P-o \"$1\" 2>&1", "sh", page], desk)
    #expect(laid.contains("填报部门预算表"))
    #expect(!laid.contains("warning") && !laid.contains("error"), "\(laid.prefix(400))")
  }

  private static func unescaped(_ page: String) -> String {
    page.replacing("\\-", with: "-").replacing("\\e", with: "\\").replacing("\\(dq", with: "\"")
  }

  /// What a shell writes; the program is on its path.
  private func shell(_ path: String, _ arguments: [String], _ desk: Desk) throws -> String {
    let process = Process()
    process.executableURL = URL(filePath: path)
    process.arguments = arguments
    let folder = URL(filePath: TerminalProgram.path(of: "tianbao")).deletingLastPathComponent()
    process.environment = desk.usual.merging(["PATH": "\(folder.path()):/usr/bin:/bin"]) { $1 }
    let pipe = Pipe()
    process.standardOutput = pipe
    try process.run()
    let output = try pipe.fileHandleForReading.readToEnd() ?? Data()
    process.waitUntilExit()
    return String(decoding: output, as: UTF8.self)
  }
}
