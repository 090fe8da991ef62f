import Foundation
import Terminals

/// What the program said between pipes.
struct Piped {
  var code: Int32
  var output: [UInt8]
  var errors: [UInt8]

  var text: String { String(decoding: output, as: UTF8.self) }
  var complaint: String { String(decoding: errors, as: UTF8.self) }
}

extension Desk {
  /// Runs the program between pipes until it ends.
  func run(
    _ arguments: String..., input: String = "", variables: [String: String] = [:]
  ) throws -> Piped {
    try run(arguments, input: input, variables: variables)
  }

  /// The same with arguments that were put together.
  func run(
    _ arguments: [String], input: String = "", variables: [String: String] = [:]
  ) throws -> Piped {
    let process = Process()
    process.executableURL = URL(filePath: TerminalProgram.path(of: "tianbao"))
    process.arguments = arguments
    process.environment = environment.merging(variables) { $1 }
    let (pen, output, errors) = (Pipe(), path(".output"), path(".errors"))
    for file in [output, errors] { try put("", in: file) }
    process.standardInput = pen
    process.standardOutput = try FileHandle(forWritingTo: URL(filePath: output))
    process.standardError = try FileHandle(forWritingTo: URL(filePath: errors))
    try process.run()
    try pen.fileHandleForWriting.write(contentsOf: Data(input.utf8))
    try pen.fileHandleForWriting.close()
    process.waitUntilExit()
    return Piped(
      code: process.terminationStatus,
      output: Array(try Data(contentsOf: URL(filePath: output))),
      errors: Array(try Data(contentsOf: URL(filePath: errors))))
  }
}
