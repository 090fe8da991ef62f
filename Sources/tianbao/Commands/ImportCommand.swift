import ArgumentParser
import Drafts
import Forms
import Foundation
import Layouts
import Templates
import Texts

/// Reads a published text back into drafts, one a document.
struct ImportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(commandName: "import", helpNames: [])

  @OptionGroup var common: CommonOptions
  @Argument var file: String
  @Option var set: String?
  @Option(name: .short) var output: String?

  func run() throws {
    let workplace = Workplace(common)
    let text = try TextFile(path: file)
    let (shelved, documents) = try workplace.shelf(named: set).documents(in: text)
    let loaded = shelved.loaded
    let names = try names(of: documents.count, in: workplace, set: loaded.set.id)
    for (document, name) in zip(documents, names) {
      var taken = TakenIn(document, set: loaded.set)
      taken.forgetUsualRows()
      try keep(taken, as: name, in: workplace)
    }
  }

  /// The names of the drafts: NAME, NAME-2, …; none of them is there yet.
  private func names(of count: Int, in workplace: Workplace, set: String) throws -> [String] {
    let names = try numbered(output ?? freeStem(in: workplace, set: set), count)
    for name in names {
      let (store, draft) = try workplace.locate(name)
      guard !FileManager.default.fileExists(atPath: store.path(of: draft)) else {
        throw Failure(DraftError.existing(path: store.path(of: draft)))
      }
    }
    return names
  }

  /// A name like the file's, or the set's where the file has none a draft could have.
  private func freeStem(in workplace: Workplace, set: String) throws -> String {
    let stem = URL(fileURLWithPath: file).deletingPathExtension().lastPathComponent
    let name = (try? DraftName(stem)).map { $0.isExample || $0.isAside ? set : stem } ?? set
    do {
      return try workplace.store.freeName(like: name).text
    } catch {
      throw Failure(error)
    }
  }

  private func numbered(_ name: String, _ count: Int) -> [String] {
    let isPath = name.hasSuffix(".json")
    let stem = isPath ? String(name.dropLast(".json".count)) : name
    return (1...count).map { number in
      (number == 1 ? stem : "\(stem)-\(number)") + (isPath ? ".json" : "")
    }
  }

  private func keep(_ document: TakenIn, as name: String, in workplace: Workplace) throws {
    let set = document.set
    let stop = Draft.Stop(question: "review")
    let draft = Draft(
      set: set.id, setVersion: set.version, answers: document.answers, stop: stop,
      changed: ClockTime.now())
    let session = try workplace.store(draft, named: name)
    let source = TextSource(document)
    let forms = set.forms.compactMap { form -> String? in
      guard !form.isRepeated else {
        let count = document.answers.sheets(of: form.id).count
        return count > 0 ? said("\(form.name) \(count) 张") : nil
      }
      return document.answers.printed[FormID(form.id)] == nil ? nil : form.name
    }
    try Console.print(
      [
        said(
          "读入 \(name)：\(set.name)，\(forms.joined(separator: said("、")))，\(document.lines.count) 格")
      ]
        + source.words
        + [
          said("放正 \(source.repairs.count) 处，没有位置 \(source.unplaced.count) 行。")
            + said("接着核对：tianbao fill \(workplace.argument(for: session))")
        ])
  }
}
