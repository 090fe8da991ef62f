import Forms

/// A folder of drafts: lists, reads, opens and starts them.
///
/// A draft that cannot be read (damaged, of a newer schema, of a set that is not here) is never
/// written over: `open` refuses it, `recover` puts it aside under another name first.
package struct DraftStore: Sendable {
  /// The largest file taken for a draft, in bytes. A budget of 2 000 rows has about a tenth of it.
  package static let sizeLimit = 8_000_000

  package let folder: String
  /// The ids of the template sets there are.
  package let sets: [String]

  package init(folder: String, sets: [String]) {
    self.folder = folder
    self.sets = sets.sorted()
  }

  /// The path of a draft's file.
  package func path(of name: DraftName) -> String { files(name).draft }

  func files(_ name: DraftName) -> DraftFiles { DraftFiles(folder: folder, name: name.text) }

  /// Reads a draft without opening it: another program may go on filling it in.
  package func read(_ name: DraftName) throws(DraftError) -> Draft {
    try draft(from: try bytes(of: files(name).draft), path: files(name).draft)
  }

  /// Reads a draft's text.
  func draft(from bytes: [UInt8], path: String) throws(DraftError) -> Draft {
    let draft = try DraftCoding.draft(from: bytes, path: path)
    guard sets.contains(draft.set) else {
      throw .unknownSet(path: path, set: draft.set, known: sets)
    }
    return draft
  }

  /// The bytes of a draft's file. Throws `missing` if there is none.
  func bytes(of path: String) throws(DraftError) -> [UInt8] {
    let contents: (bytes: [UInt8]?, size: Int)
    do throws(SystemReason) {
      contents = try Document.read(path, limit: DraftStore.sizeLimit)
    } catch {
      throw error.isMissing
        ? .missing(path: path) : .cannotRead(path: path, reason: error)
    }
    guard let bytes = contents.bytes else {
      throw .tooLarge(path: path, bytes: contents.size, limit: DraftStore.sizeLimit)
    }
    return bytes
  }
}
