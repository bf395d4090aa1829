using System.Collections.Generic;
using System.Runtime.CompilerServices;

namespace System;

/// <summary>The questions that the searches of <see cref="MemoryExtensions"/> ask.</summary>
internal static class SpanMatcher
{
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static bool AreEqual<T>(T left, T right)
        where T : IEquatable<T>? => left is null ? right is null : left.Equals(right!);

    /// <summary>Equal to one value.</summary>
    public readonly ref struct One<T>(T value) : ISpanMatcher<T>
        where T : IEquatable<T>?
    {
        public int ValueCount
        {
            [MethodImpl(MethodImplOptions.AggressiveInlining)]
            get => 1;
        }

        public readonly T Value = value;

        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public bool Matches(T element) => AreEqual(Value, element);
    }

    /// <summary>Equal to one of two values.</summary>
    public readonly ref struct Two<T>(T value0, T value1) : ISpanMatcher<T>
        where T : IEquatable<T>?
    {
        public int ValueCount
        {
            [MethodImpl(MethodImplOptions.AggressiveInlining)]
            get => 2;
        }

        public readonly T Value0 = value0;
        public readonly T Value1 = value1;

        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public bool Matches(T element) => AreEqual(element, Value0) || AreEqual(element, Value1);
    }

    /// <summary>Equal to one of three values.</summary>
    public readonly ref struct Three<T>(T value0, T value1, T value2) : ISpanMatcher<T>
        where T : IEquatable<T>?
    {
        public int ValueCount
        {
            [MethodImpl(MethodImplOptions.AggressiveInlining)]
            get => 3;
        }

        public readonly T Value0 = value0;
        public readonly T Value1 = value1;
        public readonly T Value2 = value2;

        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public bool Matches(T element) =>
            AreEqual(element, Value0) || AreEqual(element, Value1) || AreEqual(element, Value2);
    }

    /// <summary>Equal to one of any number of values.</summary>
    public readonly ref struct Any<T>(ReadOnlySpan<T> values) : ISpanMatcher<T>
        where T : IEquatable<T>?
    {
        public int ValueCount
        {
            [MethodImpl(MethodImplOptions.AggressiveInlining)]
            get => 0;
        }

        public readonly ReadOnlySpan<T> Values = values;

        public bool Matches(T element)
        {
            foreach (T value in Values)
            {
                if (AreEqual(element, value))
                {
                    return true;
                }
            }

            return false;
        }
    }

    /// <summary>Between two values, these included.</summary>
    public readonly ref struct InRange<T>(T low, T high) : ISpanMatcher<T>
        where T : IComparable<T>
    {
        public int ValueCount
        {
            [MethodImpl(MethodImplOptions.AggressiveInlining)]
            get => 0;
        }

        public readonly T Low = low;
        public readonly T High = high;

        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public bool Matches(T element) => Low.CompareTo(element) <= 0 && High.CompareTo(element) >= 0;
    }

    /// <summary>Equal to one value as a comparer sees it.</summary>
    public readonly ref struct OneBy<T>(T value, IEqualityComparer<T>? comparer) : ISpanMatcher<T>
    {
        public int ValueCount
        {
            [MethodImpl(MethodImplOptions.AggressiveInlining)]
            get => 0;
        }

        private readonly T _value = value;
        private readonly IEqualityComparer<T>? _comparer = comparer;

        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public bool Matches(T element) => Equal(element, _value, _comparer);
    }

    /// <summary>Equal to one of two values as a comparer sees it.</summary>
    public readonly ref struct TwoBy<T>(T value0, T value1, IEqualityComparer<T>? comparer) : ISpanMatcher<T>
    {
        public int ValueCount
        {
            [MethodImpl(MethodImplOptions.AggressiveInlining)]
            get => 0;
        }

        private readonly T _value0 = value0;
        private readonly T _value1 = value1;
        private readonly IEqualityComparer<T>? _comparer = comparer;

        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public bool Matches(T element) => Equal(element, _value0, _comparer) || Equal(element, _value1, _comparer);
    }

    /// <summary>Equal to one of three values as a comparer sees it.</summary>
    public readonly ref struct ThreeBy<T>(T value0, T value1, T value2, IEqualityComparer<T>? comparer) : ISpanMatcher<T>
    {
        public int ValueCount
        {
            [MethodImpl(MethodImplOptions.AggressiveInlining)]
            get => 0;
        }

        private readonly T _value0 = value0;
        private readonly T _value1 = value1;
        private readonly T _value2 = value2;
        private readonly IEqualityComparer<T>? _comparer = comparer;

        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public bool Matches(T element) =>
            Equal(element, _value0, _comparer) || Equal(element, _value1, _comparer) || Equal(element, _value2, _comparer);
    }

    /// <summary>Equal to one of any number of values as a comparer sees it.</summary>
    public readonly ref struct AnyBy<T>(ReadOnlySpan<T> values, IEqualityComparer<T>? comparer) : ISpanMatcher<T>
    {
        public int ValueCount
        {
            [MethodImpl(MethodImplOptions.AggressiveInlining)]
            get => 0;
        }

        private readonly ReadOnlySpan<T> _values = values;
        private readonly IEqualityComparer<T>? _comparer = comparer;

        public bool Matches(T element)
        {
            foreach (T value in _values)
            {
                if (Equal(element, value, _comparer))
                {
                    return true;
                }
            }

            return false;
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static bool Equal<T>(T left, T right, IEqualityComparer<T>? comparer) =>
        comparer is null ? EqualityComparer<T>.Default.Equals(left, right) : comparer.Equals(left, right);
}
