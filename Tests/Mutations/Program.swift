import Forms
import Foundation
import Layouts
import Publications
import Templates

@main
enum Program {
  static func main() async throws {
    let documents = [
      ("guyuan-government-office-2025", "guyuan-2025"),
      ("guyuan-industry-bureau-2024", "guyuan-2024"),
      ("linxia-government-office-2024", "linxia-2024"),
    ]
    let library = TemplateLibrary(folder: Repository.folder.appending(path: "Templates").path)
    for (name, set) in documents {
      guard let publication = Publication(name) else { continue }
      let auditor = Auditor(try library.load(set))
      let cells = PrintedCells(publication.lines)
      let (all, equal) = cells.mutations()
      print(name, "amounts", cells.amounts.count, "codes", cells.codes.count, "mutations", all.count)
      let lines = publication.lines
      let original = auditor.audit(lines.enumerated().map { TextLine($0 + 1, $1) })
      let clock = ContinuousClock().now
      let survivors = await withTaskGroup(of: [(Int, String)].self) { group in
        for part in 0..<2 {
          group.addTask {
            stride(from: part, to: all.count, by: 2).compactMap { index in
              let mutation = all[index]
              let text = mutation.lines(of: lines).map { TextLine($0.number, $0.text) }
              let audited = auditor.audit(text)
              var news = 0
              for document in audited {
                let found = document.news(beside: original[0])
                if found.contains(where: {
                  document.names(mutation.line, in: $0, beside: original[0])
                }) { return nil }
                news += found.count
              }
              return (
                index,
                "L\(mutation.line) \(mutation.kind.rawValue) [\(mutation.before)] [\(mutation.after)] documents \(audited.count) unnamed \(news)"
              )
            }
          }
        }
        var list: [(Int, String)] = []
        for await part in group { list += part }
        return list.sorted { $0.0 < $1.0 }
      }
      print(clock.duration(to: ContinuousClock().now))
      for survivor in survivors { print("  ", survivor.1) }
      for kind in Mutation.Kind.allCases {
        print(
          kind.rawValue, all.filter { $0.kind == kind }.count, "equal", equal[kind] ?? 0,
          "survivors", survivors.filter { all[$0.0].kind == kind }.count)
      }
    }
  }
}
