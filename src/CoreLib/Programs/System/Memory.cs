using System.Buffers;
using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace System;

/// <summary>A stretch of an array or of what a memory manager owns. Unlike a span it may be kept in a field.</summary>
public readonly struct Memory<T> : IEquatable<Memory<T>>
{
    internal readonly object? _object;
    internal readonly int _index;
    internal readonly int _length;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public Memory(T[]? array)
    {
        if (array is null)
        {
            this = default;
            return;
        }

        if (!typeof(T).IsValueType && RuntimeTypeChecks.IsOtherArrayType(array))
        {
            ThrowHelper.ThrowArrayTypeMismatch();
        }

        _object = array;
        _index = 0;
        _length = array.Length;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public Memory(T[]? array, int start, int length)
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

        if (!typeof(T).IsValueType && RuntimeTypeChecks.IsOtherArrayType(array))
        {
            ThrowHelper.ThrowArrayTypeMismatch();
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
    internal Memory(object? owner, int index, int length)
    {
        _object = owner;
        _index = index;
        _length = length;
    }

    public static Memory<T> Empty => default;

    public int Length => _length;

    public bool IsEmpty => _length == 0;

    public Span<T> Span
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
                return MemoryMarshal.CreateSpan(
                    ref Unsafe.Add(ref MemoryMarshal.GetArrayDataReference(Unsafe.As<T[]>(owner)), _index & ~ReadOnlyMemory<T>.PinnedFlag), _length);
            }

            return SpanOfOther(owner);
        }
    }

    public static implicit operator Memory<T>(T[]? array) => new(array);

    public static implicit operator Memory<T>(ArraySegment<T> segment) => new(segment.Array, segment.Offset, segment.Count);

    public static implicit operator ReadOnlyMemory<T>(Memory<T> memory) => new(memory._object, memory._index, memory._length);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public Memory<T> Slice(int start)
    {
        if ((uint)start > (uint)_length)
        {
            ThrowHelper.ThrowArgumentOutOfRange(nameof(start));
        }

        return new Memory<T>(_object, _index + start, _length - start);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public Memory<T> Slice(int start, int length)
    {
        if ((ulong)(uint)start + (uint)length > (uint)_length)
        {
            ThrowHelper.ThrowArgumentOutOfRange(nameof(start));
        }

        return new Memory<T>(_object, _index + start, length);
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
            return Unsafe.As<MemoryManager<T>>(owner).Pin(_index & ~ReadOnlyMemory<T>.PinnedFlag);
        }

        GCHandle handle = GCHandle.Alloc(owner, GCHandleType.Pinned);
        return new MemoryHandle(Unsafe.AsPointer(ref MemoryMarshal.GetReference(Span)), handle);
    }

    public bool Equals(Memory<T> other) => _object == other._object && _index == other._index && _length == other._length;

    public override bool Equals([NotNullWhen(true)] object? obj) => obj switch
    {
        ReadOnlyMemory<T> other => other.Equals(this),
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
                ? text.Substring(_index & ~ReadOnlyMemory<T>.PinnedFlag, _length)
                : Span.ToString();
        }

        return $"System.Memory<{typeof(T).Name}>[{_length}]";
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private Span<T> SpanOfOther(object owner)
    {
        int index = _index & ~ReadOnlyMemory<T>.PinnedFlag;
        if (typeof(T) == typeof(char) && owner is string text)
        {
            return MemoryMarshal.CreateSpan(
                ref Unsafe.As<char, T>(ref Unsafe.Add(ref text.GetRawStringData(), index)), _length);
        }

        // Arrays whose elements have another type of the same size, of derived type, or of the underlying type of an enumeration.
        if (owner is Array)
        {
            return MemoryMarshal.CreateSpan(
                ref Unsafe.Add(ref MemoryMarshal.GetArrayDataReference(Unsafe.As<T[]>(owner)), index), _length);
        }

        return Unsafe.As<MemoryManager<T>>(owner).GetSpan().Slice(index, _length);
    }
}
