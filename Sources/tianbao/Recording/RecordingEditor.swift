import Drafts
import Foundation
import LineEditing
import Texts
import Wizards

/// Writes a sitting down as a transcript while another editor holds it.
///
/// Every line is in the file before the next one is asked for. No escape byte is ever written.
final class RecordingEditor: LineEditor {
  private let editor: any LineEditor
  private let file: FileHandle
  /// Whether the last line still lacks its end: that its answer could not be stored is known later.
  private var isOpen = false

  var histories: Histories {
    get { editor.histories }
    set { editor.histories = newValue }
  }
  var columns: Int { editor.columns }
  var isPlain: Bool { editor.isPlain }

  /// Records what an editor hears and says in a new file, after some lines that come first.
  init(_ editor: any LineEditor, path: String, opening: [String]) throws {
    self.editor = editor
    let descriptor = Glibc.open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else {
      let isThere = errno == EEXIST
      throw Failure(
        .cannotWrite,
        isThere ? said("已有 \(path)，换一个名字") : said("没能写到 \(path)：\(SystemReason(number: errno))"))
    }
    file = FileHandle(fileDescriptor: descriptor, closeOnDealloc: true)
    write(opening)
  }

  func read(_ field: Field, assist: any FieldAssist) -> Outcome {
    let outcome = editor.read(field, assist: assist)
    type(field.prompt + TranscriptNotation.typed(outcome, at: field))
    return outcome
  }

  func say(_ lines: [String]) {
    write(lines)
    editor.say(lines)
  }

  func replaceTyped(with lines: [String]) {
    write(lines)
    editor.replaceTyped(with: lines)
  }

  func lendTerminal() { editor.lendTerminal() }
  func takeTerminalBack() { editor.takeTerminalBack() }

  func close() {
    write([])
    editor.close()
  }

  /// Writes down what came of a text that was edited.
  func note(_ event: Event) {
    if let typed = TranscriptNotation.typed(event) { type("› " + typed) }
  }

  /// Writes down that the line typed last could not be stored.
  func noteNotSaved() {
    if isOpen { put("⟨存不上⟩") }
  }

  /// Writes down what the program ends with.
  func note(_ status: ExitStatus) { write(["$? \(status.rawValue)"]) }

  private func type(_ line: String) {
    write([])
    put(line)
    isOpen = true
  }

  private func write(_ lines: [String]) {
    if isOpen { put("\n") }
    isOpen = false
    put(lines.map { $0 + "\n" }.joined())
  }

  /// A disk that is full ends the record, never the sitting.
  private func put(_ text: String) { try? file.write(contentsOf: Data(text.utf8)) }
}
