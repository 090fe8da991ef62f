import Drafts
import Forms
import Foundation
import LineEditing
import Rules
import Templates
import Texts

/// The folders a command works in, and what it does there with drafts and templates.
struct Workplace {
  let library: TemplateLibrary
  /// The template sets there are.
  let sets: [TemplateLibrary.Entry]
  let folder: String
  let isPlain: Bool

  init(_ options: CommonOptions) {
    let folders = Folders.ofThisProcess()
    library = TemplateLibrary(folder: folders.templates(option: options.templates).path)
    sets = library.sets
    folder = folders.drafts(option: options.drafts).path
    isPlain = options.plain
  }

  /// The drafts folder itself.
  var store: DraftStore { DraftStore(folder: folder, sets: sets.map(\.id)) }

  /// Whether a person is at both ends.
  var isInteractive: Bool {
    EditorChoice.isTerminal(STDIN_FILENO) && EditorChoice.isTerminal(STDOUT_FILENO)
  }

  /// The template set; says which there are if it is not one of them.
  func set(_ id: String) throws -> TemplateSet {
    try known(id)
    do {
      return try library.set(id)
    } catch {
      throw Failure(error)
    }
  }

  /// The template set with its pages.
  func load(_ id: String) throws -> LoadedSet {
    try known(id)
    do {
      return try library.load(id)
    } catch {
      throw Failure(error)
    }
  }

  /// Throws where no set has this id.
  func known(_ id: String) throws {
    let known = sets.map(\.id)
    guard !known.contains(id) else { return }
    if let advice = adviceWithoutTemplates { throw Failure(.missing, lines: advice) }
    throw Failure(.missing, said("没有叫“\(id)”的套表，有 \(known.joined(separator: said("、")))"))
  }

  /// What is said where no template is found, and what to do; `nil` where there are some.
  var adviceWithoutTemplates: [String]? {
    guard sets.isEmpty else { return nil }
    return [
      said("\(library.path) 里没有模板，没有模板就起不了草稿"),
      said("模板在别处：加 --templates DIR，或设环境变量 TIANBAO_TEMPLATES；还没装：在源码文件夹里 make install"),
    ]
  }

  /// The store and the name of a draft: a name in the drafts folder, or the path of a `.json` file.
  func locate(_ draft: String) throws -> (store: DraftStore, name: DraftName) {
    let isPath = draft.contains("/") || draft.hasSuffix(".json")
    let file = URL(fileURLWithPath: draft)
    let text = isPath ? file.deletingPathExtension().lastPathComponent : draft
    let place = isPath ? file.deletingLastPathComponent().path : folder
    do {
      return (DraftStore(folder: place, sets: sets.map(\.id)), try DraftName(text))
    } catch {
      throw Failure(error)
    }
  }

  /// What an open draft is called on the command line: its name where the drafts usually are, else
  /// its path; quoted where a shell would cut it.
  func argument(for session: DraftSession) -> String {
    let usual = Folders.ofThisProcess().drafts(option: nil).standardizedFileURL.path
    let place = URL(fileURLWithPath: session.path).standardizedFileURL
    let isUsual = place.deletingLastPathComponent().path == usual
    let text = isUsual ? session.name.text : place.path
    guard text.contains(where: { $0.isWhitespace || "'\"\\$&;()<>|*?`#~![]{}".contains($0) }) else {
      return text
    }
    return "'" + text.replacingOccurrences(of: "'", with: "'\\''") + "'"
  }

  /// Reads a draft without opening it.
  func read(_ draft: String) throws -> Draft {
    let (store, name) = try locate(draft)
    do {
      return try store.read(name)
    } catch {
      throw Failure(error)
    }
  }

  /// Starts a draft of this set under this name, or under one made of the set's.
  ///
  /// - Parameter carried: What goes on from last year's document, `nil` for an empty draft.
  func start(
    _ set: TemplateSet, named name: String?, from carried: CarryOver? = nil
  ) throws -> DraftSession {
    let draft = Draft(
      set: set.id, setVersion: set.version, answers: carried?.answers ?? Answers(),
      lastYear: carried?.lastYear)
    do {
      guard let name else {
        return try store.create(draft, named: store.freeName(like: set.id))
      }
      return try self.store(draft, named: name)
    } catch let error as DraftError {
      throw Failure(error)
    }
  }

  /// Stores a new draft under this name.
  func store(_ draft: Draft, named name: String) throws -> DraftSession {
    let (store, draftName) = try locate(name)
    do {
      return try store.create(draft, named: draftName)
    } catch {
      throw Failure(error)
    }
  }

  /// Opens a draft to be filled in. Where it cannot be read and a person is there, the newest
  /// version kept beside it is offered.
  func open(_ draft: String, maySubstitute: Bool) throws -> DraftSession {
    let (store, name) = try locate(draft)
    do {
      return try store.open(name)
    } catch {
      guard error.isUnreadable, let version = store.newestReadable(name) else {
        throw Failure(error)
      }
      let offer = RecoveryOffer(error: error, version: version)
      guard maySubstitute, isInteractive, offer.isTaken(by: editor()) else {
        throw Failure(.input, lines: offer.lines)
      }
      do {
        return try store.recover(name, with: version.draft)
      } catch {
        throw Failure(error)
      }
    }
  }

  /// The line editor for this terminal, or for none.
  func editor() -> any LineEditor {
    let environment = ProcessInfo.processInfo.environment
    return EditorChoice(
      isPlainWanted: isPlain, environment: environment,
      inputIsTerminal: EditorChoice.isTerminal(STDIN_FILENO),
      outputIsTerminal: EditorChoice.isTerminal(STDOUT_FILENO),
      columns: EditorChoice.columns(of: STDOUT_FILENO),
      sendsMarks: environment["TIANBAO_TEST_MARKS"] == "1"
    ).open()
  }
}
