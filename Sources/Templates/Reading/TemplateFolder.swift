#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// The folder of templates on disk.
struct TemplateFolder {
  let path: String

  /// The bytes of a file inside the folder, `nil` if there is no such file.
  func bytes(of file: String) -> [UInt8]? {
    FileManager.default.contents(atPath: path + "/" + file).map { [UInt8]($0) }
  }

  /// The text of a file; what is missing or no UTF-8 goes to the log.
  func text(of file: String, log: ProblemLog) -> String? {
    guard let bytes = bytes(of: file) else {
      log.add(.missingFile, at: Place(file: file))
      return nil
    }
    return text(bytes, of: file, log: log)
  }

  /// The text of a file that need not be there; what is no UTF-8 goes to the log.
  func textIfAny(of file: String, log: ProblemLog) -> String? {
    bytes(of: file).flatMap { text($0, of: file, log: log) }
  }

  /// Lines may end as Windows ends them.
  private func text(_ bytes: [UInt8], of file: String, log: ProblemLog) -> String? {
    let bytes = bytes.contains(0x0D) ? bytes.filter { $0 != 0x0D } : bytes
    guard let valid = try? UTF8Span(validating: bytes.span) else {
      log.add(.notText, at: Place(file: file))
      return nil
    }
    return String(copying: valid)
  }

  /// The names of the folders inside `folder`, sorted; none if there is no such folder.
  func folders(in folder: String) -> [String] {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: path + "/" + folder)) ?? []
    return names.filter { !$0.hasPrefix(".") }.sorted()
  }
}
