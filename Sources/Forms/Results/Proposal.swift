/// An answer that would mend what a finding is about; offered, never given by itself.
package struct Proposal: Hashable, Sendable {
  /// The cell that is answered: that of the finding, or another one of its row.
  package var cell: CellID
  package var value: Value

  package init(cell: CellID, value: Value) {
    self.cell = cell
    self.value = value
  }
}
