import Drafts
import Forms
import LineEditing
import Rules
import Templates
import Texts
import Wizards

/// One sitting at a draft: asks what the wizard wants asked, and performs its effects.
final class Sitting {
  private let session: DraftSession
  private let library: TemplateLibrary
  /// What the draft is called on the command line.
  private let argument: String
  private let start: Event.Start
  /// The answers of a file that stand in for a person, `nil` where there is one.
  private let script: AnswersEditor?
  private let editor: any LineEditor
  private var wizard: Wizard
  /// The draft as it is on the disk.
  private var saved: Draft

  /// - Parameters:
  ///   - form: Asks one form only.
  ///   - script: The answers of a file in place of a person.
  init(
    _ workplace: Workplace, _ set: TemplateSet, session: DraftSession, start: Event.Start,
    form: String? = nil, script: AnswersEditor? = nil
  ) throws {
    self.session = session
    library = workplace.library
    argument = workplace.argument(for: session)
    self.start = start
    saved = session.opened
    self.script = script
    editor = script ?? workplace.editor()
    wizard = Wizard(
      set, draft: session.opened, form: form,
      style: ConversationStyle(columns: editor.columns, isPlain: editor.isPlain))
  }

  /// Talks with the person at the terminal, or with the answers of a file, until one of them leaves.
  func run() throws -> ExitStatus {
    defer { editor.close() }
    let status = try converse()
    return script == nil ? status : report(status)
  }

  /// What the effects of one step came to.
  private enum Step {
    case ask(Question)
    case saveFailed(DraftError)
    case refused([String], Question)
    case leave(Farewell)
  }

  private func converse() throws -> ExitStatus {
    var event = Event.start(start)
    while true {
      wizard.today = ClockTime.today()
      switch perform(wizard.step(event)) {
      case .leave(let farewell): return leave(farewell)
      case .refused(let lines, let question):
        if let script { throw Failure(.input, lines: script.complaint(lines)) }
        event = ask(question)
      case .ask(let question): event = ask(question)
      case .saveFailed(let error):
        if event.endsSitting || script != nil { throw Failure(error) }
        event = .saveFailed(reason: "\(error)")
      }
    }
  }

  /// Performs effects in order; nothing after a save that did not succeed.
  private func perform(_ effects: [Effect]) -> Step {
    var refusal: [String]?
    for effect in effects {
      switch effect {
      case .save(let draft):
        do throws(DraftError) { try save(draft) } catch { return .saveFailed(error) }
      case .say(let lines): editor.say(lines.map(\.visible))
      case .settle(let lines): editor.replaceTyped(with: lines.map(\.visible))
      case .refuse(let lines):
        refusal = lines
        editor.say(lines.map(\.visible))
      case .ask(let question):
        return refusal.map { .refused($0, question) } ?? .ask(question)
      case .leave(let farewell): return .leave(farewell)
      }
    }
    return .leave(Farewell(reason: .left, opening: [], summary: []))
  }

  /// Saves the draft with the time of its last answer.
  private func save(_ draft: Draft) throws(DraftError) {
    var stamped = draft
    stamped.changed = draft.answers == saved.answers ? saved.changed : ClockTime.now()
    try session.save(stamped)
    saved = stamped
  }

  private func ask(_ question: Question) -> Event {
    let columns = editor.columns
    let outcome = editor.read(Field(question), assist: WizardAssist(sitting: self))
    if editor.columns != columns { _ = wizard.step(.resized(columns: editor.columns)) }
    if case .line(let line) = outcome {
      editor.histories.remember(line, for: question.historyKey)
    }
    return Event(outcome)
  }

  /// Says goodbye: what is safe and where, what is missing, how to come back.
  private func leave(_ farewell: Farewell) -> ExitStatus {
    let time = saved.changed.isEmpty ? "" : "    \(ClockTime.words(saved.changed))"
    editor.say(
      farewell.lines(file: session.path + time, resume: "tianbao fill \(argument)")
        .map(\.visible))
    return ExitStatus(rawValue: farewell.reason.exitCode) ?? .done
  }

  /// After a script: what its answers are found to be, on standard error.
  private func report(_ status: ExitStatus) -> ExitStatus {
    let report = CheckReport(document: session.name.text, calculation: wizard.calculation)
    Console.say(report.text)
    return report.hasErrors ? .findings : status
  }
}

/// What the wizard says while a line is typed.
private struct WizardAssist: FieldAssist {
  let sitting: Sitting

  func beneath(_ text: String) -> [String] { sitting.beneath(text) }
  func candidates(_ text: String) -> [Completion] { sitting.candidates(text) }
}

extension Sitting {
  fileprivate func beneath(_ text: String) -> [String] {
    wizard.beneath(text).map(\.visible)
  }

  fileprivate func candidates(_ text: String) -> [Completion] {
    if wizard.wantsBank { wizard.bank = (try? library.bank()) ?? IndicatorBank() }
    return wizard.candidates(text).map { candidate in
      let before = candidate.cursor.map {
        candidate.replacement.prefix($0).unicodeScalars.count
      }
      return Completion(candidate.replacement, label: candidate.label.visible, cursor: before)
    }
  }
}

extension Field {
  /// The line of a question; its cursor is counted in scalars.
  fileprivate init(_ question: Question) {
    let before = question.cursor.map { question.initial.prefix($0).unicodeScalars.count }
    self.init(
      prompt: question.prompt.visible, initial: question.initial, cursor: before,
      historyKey: question.historyKey)
  }
}
