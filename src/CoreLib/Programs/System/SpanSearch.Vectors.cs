using System.Runtime.CompilerServices;

namespace System;

internal static partial class SpanSearch
{
    private const int NotVectorised = -2;

    // Elements whose bits decide are searched as numbers of their size.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static int TryVectors<T, TMatcher>(ReadOnlySpan<T> span, ref TMatcher matcher, bool backwards, bool other)
        where TMatcher : struct, ISpanMatcher<T>, allows ref struct
    {
        if (!RuntimeHelpers.IsBitwiseEquatable<T>())
        {
            return NotVectorised;
        }

        return Unsafe.SizeOf<T>() switch
        {
            1 => In<T, byte, TMatcher>(span, ref matcher, backwards, other),
            2 => In<T, ushort, TMatcher>(span, ref matcher, backwards, other),
            4 => In<T, uint, TMatcher>(span, ref matcher, backwards, other),
            8 => In<T, ulong, TMatcher>(span, ref matcher, backwards, other),
            _ => NotVectorised,
        };
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static int In<T, TBits, TMatcher>(ReadOnlySpan<T> span, ref TMatcher matcher, bool backwards, bool other)
        where TBits : unmanaged, IEquatable<TBits>
        where TMatcher : struct, ISpanMatcher<T>, allows ref struct
    {
        // A matcher of values is nothing but these, one after the other.
        ref TBits start = ref Unsafe.As<T, TBits>(ref span._reference);
        ref TBits values = ref Unsafe.As<TMatcher, TBits>(ref matcher);
        if (default(TMatcher).ValueCount == 1)
        {
            return Scan(ref start, span.Length, new VectorTest.One<TBits>(values), backwards, other);
        }

        if (default(TMatcher).ValueCount == 2)
        {
            return Scan(ref start, span.Length, new VectorTest.Two<TBits>(values, Unsafe.Add(ref values, 1)), backwards, other);
        }

        if (default(TMatcher).ValueCount == 3)
        {
            return Scan(
                ref start,
                span.Length,
                new VectorTest.Three<TBits>(values, Unsafe.Add(ref values, 1), Unsafe.Add(ref values, 2)),
                backwards,
                other);
        }

        return NotVectorised;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static int Scan<TBits, TTest>(ref TBits start, int length, TTest test, bool backwards, bool other)
        where TBits : unmanaged
        where TTest : struct, IVectorTest<TBits> =>
        backwards ? VectorSearch.Last(ref start, length, test, other) : VectorSearch.First(ref start, length, test, other);
}
