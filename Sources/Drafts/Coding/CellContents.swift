/// What is answered and stated in the cells of one row, by column.
struct CellContents {
  var values: [String: JSONNode] = [:]
  var stated: [String: JSONNode] = [:]

  /// `values` and `stated`; what is empty is missing.
  var members: [String: JSONNode] {
    var members: [String: JSONNode] = [:]
    if !values.isEmpty { members["values"] = .object(values) }
    if !stated.isEmpty { members["stated"] = .object(stated) }
    return members
  }
}
