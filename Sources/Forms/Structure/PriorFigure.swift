/// Which figure of last year's document belongs to a column that is itself about last year.
package enum PriorFigure: Hashable, Sendable {
  /// 上年预算数: the very figure that was published; it stands there until it is typed over.
  case budget(Reference)
  /// 上年执行数: no budget says it; last year's budget is only shown beside.
  case beside(Reference)

  /// The cell of last year's document, as it is seen from the column.
  package var reference: Reference {
    switch self {
    case .budget(let reference), .beside(let reference): reference
    }
  }
}
