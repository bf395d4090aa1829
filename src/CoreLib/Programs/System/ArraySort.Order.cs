using System.Collections.Generic;
using System.Runtime.CompilerServices;

namespace System;

internal static partial class ArraySort
{
    /// <summary>Parts of up to this size are sorted by insertion.</summary>
    private const int SmallSize = 16;

    /// <summary>How two elements compare. Implemented by structures, so that it is compiled in.</summary>
    private interface IOrder<T>
    {
        bool IsLess(T left, T right);

        bool IsGreater(T left, T right);
    }

    /// <summary>The order that a value type has itself; numbers compare in a single instruction.</summary>
    private readonly struct NaturalOrder<T> : IOrder<T>
    {
        private static bool IsNumber
        {
            [MethodImpl(MethodImplOptions.AggressiveInlining)]
            get => typeof(T) == typeof(byte) || typeof(T) == typeof(sbyte) || typeof(T) == typeof(char)
                || typeof(T) == typeof(short) || typeof(T) == typeof(ushort)
                || typeof(T) == typeof(int) || typeof(T) == typeof(uint)
                || typeof(T) == typeof(long) || typeof(T) == typeof(ulong)
                || typeof(T) == typeof(nint) || typeof(T) == typeof(nuint)
                || typeof(T) == typeof(float) || typeof(T) == typeof(double);
        }

        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public bool IsLess(T left, T right)
        {
            if (typeof(T) == typeof(byte))
            {
                return (byte)(object)left! < (byte)(object)right!;
            }

            if (typeof(T) == typeof(sbyte))
            {
                return (sbyte)(object)left! < (sbyte)(object)right!;
            }

            if (typeof(T) == typeof(char))
            {
                return (char)(object)left! < (char)(object)right!;
            }

            if (typeof(T) == typeof(short))
            {
                return (short)(object)left! < (short)(object)right!;
            }

            if (typeof(T) == typeof(ushort))
            {
                return (ushort)(object)left! < (ushort)(object)right!;
            }

            if (typeof(T) == typeof(int))
            {
                return (int)(object)left! < (int)(object)right!;
            }

            if (typeof(T) == typeof(uint))
            {
                return (uint)(object)left! < (uint)(object)right!;
            }

            if (typeof(T) == typeof(long))
            {
                return (long)(object)left! < (long)(object)right!;
            }

            if (typeof(T) == typeof(ulong))
            {
                return (ulong)(object)left! < (ulong)(object)right!;
            }

            if (typeof(T) == typeof(nint))
            {
                return (nint)(object)left! < (nint)(object)right!;
            }

            if (typeof(T) == typeof(nuint))
            {
                return (nuint)(object)left! < (nuint)(object)right!;
            }

            if (typeof(T) == typeof(float))
            {
                return (float)(object)left! < (float)(object)right!;
            }

            if (typeof(T) == typeof(double))
            {
                return (double)(object)left! < (double)(object)right!;
            }

            return Comparer<T>.Default.Compare(left, right) < 0;
        }

        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public bool IsGreater(T left, T right)
        {
            if (IsNumber)
            {
                return IsLess(right, left);
            }

            return Comparer<T>.Default.Compare(left, right) > 0;
        }
    }

    /// <summary>The order of a comparer that is a class of ours.</summary>
    private readonly struct ComparerClassOrder<T>(Comparer<T> comparer) : IOrder<T>
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public bool IsLess(T left, T right) => comparer.Compare(left, right) < 0;

        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public bool IsGreater(T left, T right) => comparer.Compare(left, right) > 0;
    }

    /// <summary>The order of a comparer.</summary>
    private readonly struct ComparerOrder<T>(IComparer<T> comparer) : IOrder<T>
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public bool IsLess(T left, T right) => comparer.Compare(left, right) < 0;

        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public bool IsGreater(T left, T right) => comparer.Compare(left, right) > 0;
    }

    /// <summary>The order of a method.</summary>
    private readonly struct ComparisonOrder<T>(Comparison<T> comparison) : IOrder<T>
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public bool IsLess(T left, T right) => comparison(left, right) < 0;

        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public bool IsGreater(T left, T right) => comparison(left, right) > 0;
    }
}
