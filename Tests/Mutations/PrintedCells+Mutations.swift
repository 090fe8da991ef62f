extension PrintedCells {
  /// Every change of every amount, of every row with an amount, and of every code.
  ///
  /// `equal` counts those left out because the number stays what it was, or because a row has
  /// nothing but zeros.
  func mutations() -> (all: [Mutation], equal: [Mutation.Kind: Int]) {
    var equal: [Mutation.Kind: Int] = [:]
    var all = amounts.flatMap { Self.changes(of: $0, &equal) }
    for (line, row) in Dictionary(grouping: amounts, by: \.line).sorted(by: { $0.key < $1.key }) {
      guard row.contains(where: { $0.text.contains { ("1"..."9").contains($0) } }) else {
        equal[.row, default: 0] += 1
        continue
      }
      all.append(Mutation(kind: .row, line: line, cell: 0, before: "", after: ""))
    }
    all += codes.flatMap { Self.slips(of: $0) }
    return (all, equal)
  }

  private static func changes(of piece: Piece, _ equal: inout [Mutation.Kind: Int]) -> [Mutation] {
    guard let number = Decimal(piece.text) else { return [] }
    var changes: [(Mutation.Kind, Decimal)] = [(.raised, number.raised)]
    changes += number.digits.indices.dropLast().map { (.swapped, number.swapped(at: $0)) }
    changes += [(.point, number.timesTen), (.point, number.dividedByTen)]
    if number.isNegative { changes.append((.sign, number.unsigned)) }
    return changes.compactMap { kind, changed in
      guard !changed.equals(number) else {
        equal[kind, default: 0] += 1
        return nil
      }
      return mutation(of: piece, kind, changed.text)
    }
  }

  /// A code with each of its digits in turn one higher, 0 for 9.
  private static func slips(of piece: Piece) -> [Mutation] {
    let digits = Array(piece.text.utf8)
    return digits.indices.map { index in
      var slipped = digits
      slipped[index] = (digits[index] - 0x30 + 1) % 10 + 0x30
      return mutation(of: piece, .code, String(decoding: slipped, as: UTF8.self))
    }
  }

  private static func mutation(
    of piece: Piece, _ kind: Mutation.Kind, _ text: String
  ) -> Mutation {
    Mutation(
      kind: kind, line: piece.line, cell: piece.cell,
      before: piece.before + piece.text + piece.after, after: piece.before + text + piece.after)
  }
}
