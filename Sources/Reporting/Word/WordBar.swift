internal import Archives

/// A bar as a picture: filled, hatched or hollow stretches, as on pages.
enum WordBar {
    struct Stretch {
        /// Parts of the whole width, from 0 to 1.
        let from: Double
        let to: Double
        let mark: Mark
    }

    /// The bytes of the picture; its size is in points of the screen.
    ///
    /// - Parameters:
    ///   - grid: where upright lines stand, as parts of the width.
    ///   - isMirrored: whether it begins at the right.
    static func picture(
        width: Int, height: Int, _ stretches: [Stretch], grid: [Double] = [], isMirrored: Bool = false
    ) -> [UInt8] {
        var picture = Picture(width: width, height: height, colours: colours)
        func place(_ part: Double) -> Int {
            let place = Int((min(max(part, 0), 1) * Double(width)).rounded())
            return isMirrored ? width - place : place
        }
        for line in grid {
            let x = min(place(line), width - 1)
            picture.paint(columns: x..<x + 1, rows: 0..<height, colour: grey)
        }
        for stretch in stretches {
            let (start, end) = (place(stretch.from), place(stretch.to))
            let columns = min(start, end)..<max(start, end)
            if !columns.isEmpty { draw(stretch.mark, columns, height, on: &picture) }
        }
        return picture.png
    }

    private static func draw(_ mark: Mark, _ columns: Range<Int>, _ height: Int, on picture: inout Picture) {
        let rows = 2..<height - 2
        switch mark {
        case .full: picture.paint(columns: columns, rows: rows, colour: deep)
        case .hatched:
            picture.paint(columns: columns, rows: rows, colour: pale)
            picture.paint(columns: columns, rows: rows, colour: deep) { x, y in (x + y) % 12 < 3 }
        case .hollow:
            picture.paint(columns: columns, rows: rows, colour: edge)
            picture.paint(columns: columns.dropFirst(2).dropLast(2), rows: rows.dropFirst(2).dropLast(2), colour: paper)
        }
    }

    private static let (paper, deep, pale, edge, grey) = (0, 1, 2, 3, 4)
    private static let colours = [0xFFFFFF, 0x0B4F6C, 0x9CC3D3, 0x6B7A88, 0xC3CCD4].map(Picture.Colour.init)
}
