using System.Buffers;
using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace System;

/// <summary>
/// A stretch of an array, of a string or of what a memory manager owns, to be read only. Unlike a span it may be kept in a field;
/// <see cref="Memory{T}"/> has the same layout.
/// </summary>
public readonly struct ReadOnlyMemory<T> : IEquatable<ReadOnlyMemory<T>>
{
    /// <summary>Set in the index when the array never moves.</summary>
    internal const int PinnedFlag = int.MinValue;

    internal readonly object? _object;
    internal readonly int _index;
    internal readonly int _length;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public ReadOnlyMemory(T[]? array)
    {
        if (array is null)
        {
            this = default;
            return;
        }

        _object = array;
        _index = 0;
        _length = array.Length;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public ReadOnlyMemory(T[]? array, int start, int length)
    {
        if (array is null)
        {
            if (start != 0 || length != 0)
            {
                ThrowHelper.ThrowArgumentOutOfRange();
            }

            this = default;
            return;
        }

        if ((ulong)(uint)start + (uint)length > (uint)array.Length)
        {
            ThrowHelper.ThrowArgumentOutOfRange();
        }

        _object = array;
        _index = start;
        _length = length;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal ReadOnlyMemory(object? owner, int index, int length)
    {
        _object = owner;
        _index = index;
        _length = length;
    }

    public static ReadOnlyMemory<T> Empty => default;

    public int Length => _length;

    public bool IsEmpty => _length == 0;

    public ReadOnlySpan<T> Span
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get
        {
            object? owner = _object;
            if (owner is null)
            {
                return default;
            }

            if (owner.GetType() == typeof(T[]))
            {
                return MemoryMarshal.CreateReadOnlySpan(
                    ref Unsafe.Add(ref MemoryMarshal.GetArrayDataReference(Unsafe.As<T[]>(owner)), _index & ~PinnedFlag), _length);
            }

            return SpanOfOther(owner);
        }
    }

    public static implicit operator ReadOnlyMemory<T>(T[]? array) => new(array);

    public static implicit operator ReadOnlyMemory<T>(ArraySegment<T> segment) =>
        new(segment.Array, segment.Offset, segment.Count);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public ReadOnlyMemory<T> Slice(int start)
    {
        if ((uint)start > (uint)_length)
        {
            ThrowHelper.ThrowArgumentOutOfRange(nameof(start));
        }

        return new ReadOnlyMemory<T>(_object, _index + start, _length - start);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public ReadOnlyMemory<T> Slice(int start, int length)
    {
        if ((ulong)(uint)start + (uint)length > (uint)_length)
        {
            ThrowHelper.ThrowArgumentOutOfRange(nameof(start));
        }

        return new ReadOnlyMemory<T>(_object, _index + start, length);
    }

    public void CopyTo(Memory<T> destination) => Span.CopyTo(destination.Span);

    public bool TryCopyTo(Memory<T> destination) => Span.TryCopyTo(destination.Span);

    public T[] ToArray() => Span.ToArray();

    /// <summary>Nothing moves here, but the handle keeps the memory alive as long as it is held.</summary>
    public unsafe MemoryHandle Pin()
    {
        object? owner = _object;
        if (owner is null)
        {
            return default;
        }

        if (owner is not (string or Array))
        {
            return Unsafe.As<MemoryManager<T>>(owner).Pin(_index & ~PinnedFlag);
        }

        GCHandle handle = GCHandle.Alloc(owner, GCHandleType.Pinned);
        return new MemoryHandle(Unsafe.AsPointer(ref MemoryMarshal.GetReference(Span)), handle);
    }

    public bool Equals(ReadOnlyMemory<T> other) => _object == other._object && _index == other._index && _length == other._length;

    public override bool Equals([NotNullWhen(true)] object? obj) => obj switch
    {
        ReadOnlyMemory<T> other => Equals(other),
        Memory<T> other => Equals(other),
        _ => false,
    };

    public override int GetHashCode() =>
        _object is null ? 0 : HashCode.Combine(RuntimeHelpers.GetHashCode(_object), _index, _length);

    public override string ToString()
    {
        if (typeof(T) == typeof(char))
        {
            return _object is string text
                ? text.Substring(_index & ~PinnedFlag, _length)
                : Span.ToString();
        }

        return $"System.ReadOnlyMemory<{typeof(T).Name}>[{_length}]";
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private ReadOnlySpan<T> SpanOfOther(object owner)
    {
        int index = _index & ~PinnedFlag;
        if (typeof(T) == typeof(char) && owner is string text)
        {
            return MemoryMarshal.CreateReadOnlySpan(
                ref Unsafe.As<char, T>(ref Unsafe.Add(ref text.GetRawStringData(), index)), _length);
        }

        // Arrays whose elements have another type of the same size, of derived type, or of the underlying type of an enumeration.
        if (owner is Array)
        {
            return MemoryMarshal.CreateReadOnlySpan(
                ref Unsafe.Add(ref MemoryMarshal.GetArrayDataReference(Unsafe.As<T[]>(owner)), index), _length);
        }

        return ((ReadOnlySpan<T>)Unsafe.As<MemoryManager<T>>(owner).GetSpan()).Slice(index, _length);
    }
}
