/// One line of a flow picture: words, holes and choice marks in order.
package struct FlowLine: Hashable, Sendable {
  /// What prints it once a row, `@indicators.11`; `nil` prints it once.
  package var marker: LayoutMarker?
  package var segments: [LayoutSegment]
}
