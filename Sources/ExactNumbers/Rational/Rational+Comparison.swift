extension Rational: Hashable {
    /// Whether both are the same number.
    @inlinable
    package static func == (left: Rational, right: Rational) -> Bool {
        switch (left.storage, right.storage) {
        case (.small(let numerator, let denominator), .small(let otherNumerator, let otherDenominator)):
            numerator == otherNumerator && denominator == otherDenominator
        case (.wide(let fraction), .wide(let otherFraction)):
            fraction == otherFraction
        case (.small, .wide), (.wide, .small):
            false
        }
    }

    /// Feeds the number to `hasher`; equal numbers feed it alike.
    package func hash(into hasher: inout Hasher) {
        switch storage {
        case .small(let numerator, let denominator):
            hasher.combine(numerator)
            hasher.combine(denominator)
        case .wide(let fraction):
            hasher.combine(fraction)
        }
    }
}

extension Rational: Comparable {
    /// Whether the left number is below the right one, exactly.
    @inlinable
    package static func < (left: Rational, right: Rational) -> Bool {
        if case .small(let leftWhole, 1) = left.storage, case .small(let rightWhole, 1) = right.storage {
            return leftWhole < rightWhole
        }
        return left.isLessThanFraction(right)
    }

    // The standard library would derive these three from `<` by swapping and negating, which hides the short way over
    // two whole numbers from the optimiser.

    /// Whether the left number is above the right one, exactly.
    @inlinable
    package static func > (left: Rational, right: Rational) -> Bool { right < left }

    /// Whether the left number is not above the right one, exactly.
    @inlinable
    package static func <= (left: Rational, right: Rational) -> Bool { !(right < left) }

    /// Whether the left number is not below the right one, exactly.
    @inlinable
    package static func >= (left: Rational, right: Rational) -> Bool { !(left < right) }

    @usableFromInline
    func isLessThanFraction(_ other: Rational) -> Bool {
        guard case .small(let numerator, let denominator) = storage,
            case .small(let otherNumerator, let otherDenominator) = other.storage
        else { return WideFraction.isLess(self, other) }
        return Int128(numerator) * Int128(otherDenominator) < Int128(otherNumerator) * Int128(denominator)
    }
}
