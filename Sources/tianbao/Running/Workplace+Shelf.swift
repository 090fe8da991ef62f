import Foundation
import Templates

extension Workplace {
  /// The sets texts are compared with: all there are, or the named one; one a core is loaded at a time.
  func shelf(named name: String?) throws -> SetShelf {
    if let name { return SetShelf([try load(name)], isNamed: true) }
    var loaded: [LoadedSet] = []
    let library = library
    try inOrder(sets.map(\.id), width: ProcessInfo.processInfo.activeProcessorCount) { id in
      Result { () throws(TemplateErrors) in try library.load(id) }
    } deliver: { result in
      do throws(TemplateErrors) {
        loaded.append(try result.get())
      } catch {
        throw Failure(.input, lines: error.problems.map(\.description))
      }
    }
    return SetShelf(loaded, isNamed: false)
  }
}
