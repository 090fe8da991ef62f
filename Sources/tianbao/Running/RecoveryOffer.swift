import Drafts
import Forms
import LineEditing
import Texts

/// What is said where a draft cannot be read and an earlier version of it can.
struct RecoveryOffer {
  var error: DraftError
  var version: DraftVersion

  /// What is wrong, and what there is instead.
  var lines: [String] {
    ["\(error)", said("能读的最近一份是 \(version.path)（\(version.kind.words)，\(time)）")]
  }

  /// Whether the person takes the earlier version; the file that cannot be read is put aside then.
  func isTaken(by editor: any LineEditor) -> Bool {
    defer { editor.close() }
    editor.say(lines.map(\.visible))
    editor.say([said("  1  用这一份接着填（读不出来的文件另存，不删）"), said("  2  不开")])
    while case .line(let line) = editor.read(Field(prompt: "› ")) {
      switch line.commandFolded.filter({ $0 != " " }) {
      case "1": return true
      case "2", ".": return false
      default: editor.say([said("打前面的数字，1 到 \(2)；. 离开")])
      }
    }
    return false
  }

  private var time: String {
    version.draft.changed.isEmpty
      ? said("还没有回答") : said("最后回答于 \(ClockTime.words(version.draft.changed))")
  }
}

extension DraftVersion.Kind {
  /// What a clerk calls it.
  var words: String {
    switch self {
    case .previous: said("上一次保存的")
    case .sitting(let number): number == 1 ? said("上一次打开前的") : said("再上一次打开前的")
    }
  }
}
