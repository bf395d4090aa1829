using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace System;

/// <summary>A question that a search asks of the elements of a vector at once. Implemented by structures, so that it is compiled in.</summary>
internal interface IVectorTest<T>
    where T : unmanaged
{
    /// <summary>All bits of each element that passes.</summary>
    Vector128<T> Test(Vector128<T> elements);

    bool Test(T element);
}

/// <summary>The tests of the vectorised searches.</summary>
internal static class VectorTest
{
    /// <summary>Equal to one value.</summary>
    public readonly struct One<T>(T value) : IVectorTest<T>
        where T : unmanaged, IEquatable<T>
    {
        private readonly T _value = value;

        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public Vector128<T> Test(Vector128<T> elements) => Vector128.Equals(elements, Vector128.Create(_value));

        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public bool Test(T element) => element.Equals(_value);
    }

    /// <summary>Equal to one of two values.</summary>
    public readonly struct Two<T>(T value0, T value1) : IVectorTest<T>
        where T : unmanaged, IEquatable<T>
    {
        private readonly T _value0 = value0;
        private readonly T _value1 = value1;

        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public Vector128<T> Test(Vector128<T> elements) =>
            Vector128.Equals(elements, Vector128.Create(_value0)) | Vector128.Equals(elements, Vector128.Create(_value1));

        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public bool Test(T element) => element.Equals(_value0) || element.Equals(_value1);
    }

    /// <summary>Equal to one of three values.</summary>
    public readonly struct Three<T>(T value0, T value1, T value2) : IVectorTest<T>
        where T : unmanaged, IEquatable<T>
    {
        private readonly T _value0 = value0;
        private readonly T _value1 = value1;
        private readonly T _value2 = value2;

        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public Vector128<T> Test(Vector128<T> elements) =>
            Vector128.Equals(elements, Vector128.Create(_value0)) | Vector128.Equals(elements, Vector128.Create(_value1))
                | Vector128.Equals(elements, Vector128.Create(_value2));

        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public bool Test(T element) => element.Equals(_value0) || element.Equals(_value1) || element.Equals(_value2);
    }
}
