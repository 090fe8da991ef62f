import Drafts
import Forms
import Foundation
import LineEditing
import Rules
import Templates
import Texts
import Wizards

extension Sitting {
  /// Rows of a table that are shown at once; the question beneath them has the last of the screen.
  private static let shownRows = 22

  /// Shows printed forms as tables, a screen at a time; nothing is written down of it.
  ///
  /// - Parameter name: One form or sheet, `nil` for all of them.
  /// - Returns: What ended it, where that is more than going back to 核对.
  func show(_ name: String?) -> Event? {
    guard script == nil else { return nil }
    do {
      let rendering = try rendering()
      let forms = try rendering.forms(named: name)
      if let first = forms.first, forms.count > 1 {
        let example = wizard.calculation.formName(first)
        holder.say([said("共 \(forms.count) 张；只看一张，v 后面写表名，如 v \(example)").visible])
      }
      let screens = forms.flatMap { form in
        rendering.preview([form], width: editor.columns)
          .split(separator: "\n", omittingEmptySubsequences: false).map(String.init).dropLast()
          .chunks(of: Sitting.shownRows)
      }
      return show(screens)
    } catch {
      tell(reasons(of: error))
      return nil
    }
  }

  private func show(_ screens: [[String]]) -> Event? {
    for (index, screen) in screens.enumerated() {
      holder.say(screen.map(\.visible))
      guard isInteractive, index + 1 < screens.count else { continue }
      let prompt = said("Enter 往下（\(index + 1)/\(screens.count)）   q 回到核对 › ")
      switch holder.read(Field(prompt: prompt)) {
      case .line(let line) where line.trimmedFolded.isEmpty: continue
      case .line(let line) where [".", "/"].contains(line.commandFolded.prefix(1)):
        return .line(line)
      case .line, .back, .paste, .save, .pasteHelp: return nil
      case let outcome: return Event(outcome)
      }
    }
    return nil
  }

  /// Writes the final pages beside the draft, never over another file, and says where.
  func export() {
    do {
      let rendering = try rendering()
      let forms = try rendering.forms(named: nil)
      let text = rendering.officialText(forms)
      var (path, isThere) = place(for: text)
      while !isThere, try !Document.add(text, to: path) { (path, isThere) = place(for: text) }
      tell([isThere ? said("和上次出的一样：") : said("出好了，\(forms.count) 张表："), "  " + path])
    } catch {
      tell([said("没有出表")] + reasons(of: error))
    }
  }

  private func rendering() throws -> Rendering {
    do {
      return Rendering(
        loaded: try library.load(wizard.set.id), calculation: wizard.calculation,
        isAsStated: false, hasDraftMark: false)
    } catch {
      throw Failure(error)
    }
  }

  /// The first free name beside the draft, or a file there that holds this very text.
  private func place(for text: String) -> (path: String, isThere: Bool) {
    let base = path.hasSuffix(".json") ? String(path.dropLast(".json".count)) : path
    let bytes = Array(text.utf8)
    var number = 1
    while true {
      let path = base + (number > 1 ? "-\(number)" : "") + ".txt"
      var status = stat()
      guard lstat(path, &status) == 0 else { return (path, false) }
      if let read = try? Document.read(path, limit: bytes.count), read.bytes == bytes {
        return (path, true)
      }
      number += 1
    }
  }

  /// Says something to the person, or beside the answers of a file on standard error.
  private func tell(_ lines: [String]) {
    if script == nil { editor.say(lines.map(\.visible)) } else { Console.say(lines) }
  }

  private func reasons(of error: any Error) -> [String] {
    (error as? Failure)?.lines ?? ["\(error)"]
  }
}

extension Sequence {
  /// The elements, so many together; the last may be fewer.
  fileprivate func chunks(of count: Int) -> [[Element]] {
    reduce(into: []) { chunks, element in
      if chunks.last.map({ $0.count < count }) ?? false {
        chunks[chunks.count - 1].append(element)
      } else {
        chunks.append([element])
      }
    }
  }
}

extension String {
  /// This text without spaces, as a Chinese input method writes them too.
  fileprivate var trimmedFolded: String { folded.filter { $0 != " " } }
}
