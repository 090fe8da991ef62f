import Yams

/// Reads YAML files of the folder as nodes that know their places.
struct YAMLFile {
  let root: Node
  let bytes: Int

  /// Reads a file; `nil` after reporting why it cannot be read.
  ///
  /// Scalars stay texts: `20103` and `yes` are never turned into numbers or truth values.
  init?(_ file: String, in folder: TemplateFolder, log: ProblemLog) {
    guard let text = folder.text(of: file, log: log) else { return nil }
    do {
      guard let root = try compose(yaml: text, .basic, YAMLFile.plain, .utf8) else {
        log.add(.yaml(.empty), at: Place(file: file))
        return nil
      }
      self.root = root
      self.bytes = text.utf8.count
    } catch {
      let (trouble, mark) = YAMLFile.trouble(error)
      log.add(.yaml(trouble), at: Place(mark, file: file))
      return nil
    }
  }

  /// Makes no values of nodes: the readers take them as they are.
  private static var plain: Constructor { Constructor([:], [:], [:]) }

  private static func trouble(_ error: any Error) -> (YAMLTrouble, Mark?) {
    switch error as? YamlError {
    case .duplicatedKeysInMapping(let keys, let context):
      (.doubledKey(keys.first ?? ""), context.mark)
    case .scanner(_, _, let mark, _), .parser(_, _, let mark, _), .composer(_, _, let mark, _):
      (.syntax, mark)
    case .reader: (.encoding, nil)
    default: (.syntax, nil)
    }
  }
}
