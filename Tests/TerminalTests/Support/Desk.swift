import Drafts
import Forms
import Foundation
import Terminals

/// A folder of drafts and the program that works in it, taken away with everything in it.
final class Desk {
  let folder: String
  /// The draft that the tests fill in.
  static let name = "试填"

  private let disk: SmallDisk?

  /// - Parameter isSmall: Whether the folder is a small disk of its own.
  init(isSmall: Bool = false) throws {
    let url = URL.temporaryDirectory.appending(path: "tianbao-\(UUID().uuidString.prefix(8))")
    try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
    folder = url.path()
    disk = isSmall ? try SmallDisk(folder) : nil
  }

  deinit {
    disk?.takeAway()
    try? FileManager.default.removeItem(atPath: folder)
  }

  private static let root = #filePath.split(separator: "/").dropLast(4).reduce("") { $0 + "/" + $1 }

  /// What the program finds around it.
  var environment: [String: String] {
    [
      "TERM": "xterm", "LANG": "C.UTF-8", "HOME": folder, "TIANBAO_TEST_MARKS": "1",
      "TIANBAO_TEMPLATES": Desk.root + "/Templates", "TIANBAO_DRAFTS": folder,
    ]
  }

  /// Starts the program on a terminal; the variables are added to the environment.
  func open(
    _ arguments: String..., columns: Int = 80, rows: Int = 24, variables: [String: String] = [:],
    widened: Set<Unicode.Scalar> = []
  ) throws -> TerminalProgram {
    try open(arguments, columns: columns, rows: rows, variables: variables, widened: widened)
  }

  /// The same with arguments that were put together.
  func open(
    _ arguments: [String], columns: Int = 80, rows: Int = 24, variables: [String: String] = [:],
    widened: Set<Unicode.Scalar> = []
  ) throws -> TerminalProgram {
    try TerminalProgram(
      executable: TerminalProgram.path(of: "tianbao"), arguments: arguments,
      environment: environment.merging(variables) { $1 }, columns: columns, rows: rows,
      widened: widened)
  }

  /// Starts a new draft of 固原 and waits for its first question.
  func new(
    columns: Int = 80, rows: Int = 24, variables: [String: String] = [:]
  ) throws -> TerminalProgram {
    let run = try open(
      "new", "guyuan-2025", "--draft", Desk.name, columns: columns, rows: rows,
      variables: variables)
    try run.terminal.waitForMark()
    return run
  }

  /// Starts a new draft as one whom the rights of a folder bind, even where the tests are root.
  func newAsAnyone() throws -> TerminalProgram {
    let program = TerminalProgram.path(of: "tianbao")
    let bound = getuid() == 0 ? ["--bounding-set", "-all", program] : []
    let run = try TerminalProgram(
      executable: bound.isEmpty ? program : "/usr/bin/setpriv",
      arguments: bound + ["new", "guyuan-2025", "--draft", Desk.name], environment: environment)
    try run.terminal.waitForMark()
    return run
  }

  /// Goes on with the draft and waits for its question.
  func fill(
    columns: Int = 80, rows: Int = 24, variables: [String: String] = [:]
  ) throws -> TerminalProgram {
    let run = try open(
      "fill", Desk.name, columns: columns, rows: rows, variables: variables)
    try run.terminal.waitForMark()
    return run
  }

  /// The path of a file in the folder.
  func path(_ file: String) -> String { "\(folder)/\(file)" }

  /// The file of the draft.
  var file: String { path("\(Desk.name).json") }

  /// The draft as it is on the disk, its time left out.
  func draft(_ name: String = Desk.name) throws -> Draft {
    let store = DraftStore(folder: folder, sets: ["guyuan-2025", "shizuishan-2024", Sample.set])
    var draft = try store.read(DraftName(name))
    draft.changed = ""
    return draft
  }

  /// What a file holds.
  func text(of path: String) throws -> String { try String(contentsOfFile: path, encoding: .utf8) }

  /// Writes a file.
  func put(_ text: String, in path: String) throws {
    try Data(text.utf8).write(to: URL(filePath: path))
  }
}
