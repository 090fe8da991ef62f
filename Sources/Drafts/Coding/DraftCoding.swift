import Forms

/// A draft as JSON text and back.
///
/// Laws: reading what was written gives the same draft; writing what was read gives the same bytes,
/// if the text was written here. The text is published as `Templates/draft.schema.json`.
package enum DraftCoding {
  /// The schema this program writes, and the newest it reads.
  package static let schema = DraftMigrations.all.schema

  /// The text of a draft: UTF-8, keys sorted, a line break at the end.
  package static func bytes(of draft: Draft) -> [UInt8] {
    JSONWriter.write(node(of: draft))
  }

  /// Reads a draft of this or an older schema; `path` is the file's, for the error.
  ///
  /// Refuses what is no JSON, what it does not know, and what is not of its kind. A `nextKey` that
  /// keys in use have passed is raised.
  package static func draft(from bytes: [UInt8], path: String) throws(DraftError) -> Draft {
    try draft(from: bytes, path: path, migrations: .all)
  }

  static func draft(
    from bytes: [UInt8], path: String, migrations: DraftMigrations
  ) throws(DraftError) -> Draft {
    let place = Place(bytes: bytes, path: path)
    let root = try place.reading { () throws(JSONFault) in try JSONReader.read(bytes) }
    let found = try place.reading(in: root) { () throws(JSONFault) in try schema(of: root) }
    guard found <= migrations.schema else {
      throw .newerSchema(path: path, found: found, supported: migrations.schema)
    }
    return try place.reading(in: root) { () throws(JSONFault) in
      try draft(from: try migrations.migrate(root, from: found))
    }
  }

  /// The schema a text says it has, whatever else stands in it.
  private static func schema(of root: JSONNode) throws(JSONFault) -> Int {
    let stated = try root.members().first { $0.key == "schema" }
    guard let stated else { throw root.fault(.missingKey("schema")) }
    return try stated.node.number(from: 1)
  }

  /// A text being read, and where it comes from.
  private struct Place {
    let bytes: [UInt8]
    let path: String

    /// Turns a fault met by `read` into an error that says where.
    func reading<Result>(
      in root: JSONNode? = nil, _ read: () throws(JSONFault) -> Result
    ) throws(DraftError) -> Result {
      do throws(JSONFault) {
        return try read()
      } catch {
        let place = root?.path(to: error.offset) ?? ""
        throw .damaged(path: path, DraftDamage(error, path: place, in: bytes))
      }
    }
  }
}
