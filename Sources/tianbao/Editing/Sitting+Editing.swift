import Drafts
import Foundation
import LineEditing
import Texts
import Wizards

extension Sitting {
  /// Edits one text of the draft until it was taken or is put aside.
  ///
  /// - Parameter form: Its id, `nil` for everything that is asked.
  func edit(_ form: String?) throws -> ExitStatus {
    defer { editor.close() }
    var scope = Manuscript.Scope.draft
    if let form {
      guard let named = wizard.scope(called: form) else {
        throw Failure(.usage, said("“\(form)”里没有要填的，能改的表：tianbao templates show SET"))
      }
      scope = named
    }
    var event = edited(wizard.manuscript(of: scope))
    while true {
      switch follow(event) {
      case .edit(let manuscript): event = edited(manuscript)
      case .heard(let heard): event = heard
      case .ask: return .done
      case .refused: return .input
      case .leave(let farewell): return leave(farewell)
      case .saveFailed(let error): throw Failure(error)
      }
    }
  }

  /// Lets the person edit a text; where it was not taken before she is asked whether to go on.
  func edited(_ manuscript: Manuscript) -> Event {
    let file = EditedFile(manuscript, beside: path)
    guard script == nil else { return .notEdited(reason: said("e 要在终端里用，回答文件里不能写")) }
    guard let program = TextProgram() else {
      return .notEdited(
        reason: said("没有找到编辑器。装一个（如 nano），或设环境变量 VISUAL、EDITOR，例如 export EDITOR=vi"))
    }
    do throws(SystemReason) {
      if manuscript.complaints.isEmpty, file.isLeft {
        holder.say([said("上次没收下的改稿还在，接着改它；不要它就删掉 \(file.path)").visible])
      } else {
        try file.write(manuscript.text)
      }
    } catch {
      return .notEdited(reason: said("改稿没能写到 \(file.path)：\(error)"))
    }
    if !manuscript.complaints.isEmpty, let other = putAside(file) { return other }
    return open(file, in: program, manuscript)
  }

  /// What is done instead of editing on; `nil` where she does.
  private func putAside(_ file: EditedFile) -> Event? {
    let kept = Event.notEdited(reason: said("没有收下，改稿留在 \(file.path)，下次打 e 接着改"))
    guard isInteractive else { return kept }
    switch holder.read(Field(prompt: said("Enter 再打开改   . 先放着 › "))) {
    case .line(let line) where line.isEmpty: return nil
    case .line, .back, .paste, .save, .pasteHelp: return kept
    case let outcome: return Event(outcome)
    }
  }

  private func open(
    _ file: EditedFile, in program: TextProgram, _ manuscript: Manuscript
  ) -> Event {
    editor.lendTerminal()
    let status = program.open(file.path)
    editor.takeTerminalBack()
    do {
      let text = try file.text()
      if status != 0 {
        if text == manuscript.text { file.remove() }
        let rest = text == manuscript.text ? said("没有改动") : said("没有收下，改稿留在 \(file.path)")
        return .notEdited(reason: said("编辑器（\(program.command)）没有正常结束（\(status)）；\(rest)"))
      }
      editedFile = file
      return .edited(manuscript.scope, text)
    } catch let failure as Failure {
      return .notEdited(reason: failure.lines.joined(separator: " "))
    } catch {
      return .notEdited(reason: said("读不了 \(file.path)"))
    }
  }
}
