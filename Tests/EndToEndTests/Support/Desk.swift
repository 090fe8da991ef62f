import Foundation
import Publications
import Terminals
import Testing

/// A folder of a test's own, where the real program is run as a clerk or a script runs it.
final class Desk {
  /// The folder; drafts are in `drafts`.
  let folder: URL
  var drafts: URL { folder.appending(path: "drafts") }

  init() throws {
    folder = URL.temporaryDirectory.appending(path: "desk-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: drafts, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(at: folder) }

  /// What one command did.
  struct Outcome {
    var status: Int32
    /// Standard output and standard error.
    var output: String
    var words: String

    /// All it said.
    var all: String { output + words }
  }

  /// Runs `tianbao` to its end. Nothing of the environment is inherited; results go to `output`
  /// instead if that is given.
  @discardableResult
  func run(
    _ arguments: [String], input: Data = Data(), environment: [String: String] = [:],
    output: String? = nil
  ) throws -> Outcome {
    let process = Process()
    process.executableURL = URL(filePath: TerminalProgram.path(of: "tianbao"))
    process.arguments = arguments
    process.environment = usual.merging(environment) { $1 }
    process.currentDirectoryURL = folder
    let files = ["input", "output", "words"].map { folder.appending(path: ".\($0)") }
    try input.write(to: files[0])
    for file in files[1...] { try Data().write(to: file) }
    process.standardInput = try FileHandle(forReadingFrom: files[0])
    process.standardOutput = try FileHandle(
      forWritingTo: output.map { URL(filePath: $0) } ?? files[1])
    process.standardError = try FileHandle(forWritingTo: files[2])
    try process.run()
    process.waitUntilExit()
    return Outcome(
      status: process.terminationStatus,
      output: String(decoding: try Data(contentsOf: files[1]), as: UTF8.self),
      words: String(decoding: try Data(contentsOf: files[2]), as: UTF8.self))
  }

  /// Runs a command written as one line; its words are parted by blanks.
  @discardableResult
  func run(_ line: String, input: String = "") throws -> Outcome {
    try run(line.split(separator: " ").map(String.init), input: Data(input.utf8))
  }

  /// The environment of every run.
  var usual: [String: String] {
    [
      "TIANBAO_TEMPLATES": Repository.folder.appending(path: "Templates").path(),
      "TIANBAO_DRAFTS": drafts.path(), "HOME": folder.path(), "LANG": "C.UTF-8",
      "SWIFT_BACKTRACE": "enable=no",
    ]
  }

  /// The text of a draft, without what differs between two sittings: the time and where it stopped.
  func answers(of draft: String) throws -> String {
    let file = drafts.appending(path: "\(draft).json")
    return Self.withoutSitting(try String(contentsOf: file, encoding: .utf8))
  }

  /// A draft's text without its time and where it stopped.
  static func withoutSitting(_ text: String) -> String {
    text.replacing(#/\n  "(changed|stop)": (\{[^}]*\}|[^\n]*)/#, with: "")
  }

  /// The file with answers of this name in `Answers`.
  static func answersFile(_ name: String) -> String {
    Repository.folder.appending(path: "Tests/EndToEndTests/Answers/\(name).txt").path()
  }

  /// Its lines as they are typed, without comments.
  static func answers(_ name: String) throws -> [String] {
    let text = try String(contentsOfFile: answersFile(name), encoding: .utf8)
    var lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    if lines.last == "" { lines.removeLast() }
    return lines.filter { !$0.hasPrefix("# ") }
  }

  /// Puts a file into the folder and gives its path.
  func file(_ name: String, _ bytes: Data) throws -> String {
    let file = folder.appending(path: name)
    try bytes.write(to: file)
    return file.path()
  }
}
