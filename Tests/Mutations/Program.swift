import Foundation
import Publications
import Templates

/// Changes published documents in one place at a time and sees that the audit tells of each change.
///
/// Prints how many amounts, rows and codes each document has, then every change that stays unseen
/// without being among the exceptions. Names of kinds (`raised`) and numbers of lines narrow it down.
@main
enum Program {
  static func main() async throws {
    let library = TemplateLibrary(folder: Repository.folder.appending(path: "Templates").path)
    let wanted = CommandLine.arguments.dropFirst().map { $0 }
    var (passed, failed) = (0, 0)
    for document in PublishedDocument.all {
      guard let publication = Publication(document.name) else { continue }
      let trial = Trial(
        document: document, lines: publication.lines,
        auditor: Auditor(try library.load(document.set)))
      let outcome = await trial.run(only: wanted)
      for line in outcome.lines { print(line) }
      passed += outcome.passed
      failed += outcome.failed
    }
    print("\(passed) passed, \(failed) failed")
    exit(passed > 0 && failed == 0 ? 0 : 1)
  }
}
