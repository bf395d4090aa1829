using System.Collections;
using System.Collections.Generic;
using System.Diagnostics.CodeAnalysis;
using System.Runtime;
using System.Runtime.CompilerServices;
using System.Text;
using Internal.Runtime;

namespace System;

// Constructors are methods named Ctor: the compiler calls those, since the size of a string is known only in its constructor.
public sealed unsafe partial class String : IEnumerable<char>, IComparable, ICloneable, ISpanParsable<string>
{
    [MethodImpl(MethodImplOptions.InternalCall)]
    public extern String(char[]? value);

    [MethodImpl(MethodImplOptions.InternalCall)]
    public extern String(char[] value, int startIndex, int length);

    [MethodImpl(MethodImplOptions.InternalCall)]
    public extern String(char* value);

    [MethodImpl(MethodImplOptions.InternalCall)]
    public extern String(char* value, int startIndex, int length);

    [MethodImpl(MethodImplOptions.InternalCall)]
    public extern String(sbyte* value);

    [MethodImpl(MethodImplOptions.InternalCall)]
    public extern String(sbyte* value, int startIndex, int length);

    [MethodImpl(MethodImplOptions.InternalCall)]
    public extern String(sbyte* value, int startIndex, int length, Encoding enc);

    [MethodImpl(MethodImplOptions.InternalCall)]
    public extern String(char c, int count);

    [MethodImpl(MethodImplOptions.InternalCall)]
    public extern String(ReadOnlySpan<char> value);

    private static string Ctor(char[]? value) => Ctor(new ReadOnlySpan<char>(value));

    private static string Ctor(char[] value, int startIndex, int length)
    {
        ArgumentNullException.ThrowIfNull(value);
        ArgumentOutOfRangeException.ThrowIfNegative(startIndex);
        ArgumentOutOfRangeException.ThrowIfNegative(length);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(startIndex, value.Length - length);

        return Ctor(new ReadOnlySpan<char>(value, startIndex, length));
    }

    private static string Ctor(char* value)
    {
        int length = 0;
        while (value != null && value[length] != 0)
        {
            length++;
        }

        return Ctor(new ReadOnlySpan<char>(value, length));
    }

    private static string Ctor(char* value, int startIndex, int length)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(length);
        ArgumentOutOfRangeException.ThrowIfNegative(startIndex);
        return Ctor(new ReadOnlySpan<char>(value + startIndex, length));
    }

    private static string Ctor(sbyte* value) =>
        Utf8Text.Decode(Runtime.InteropServices.MemoryMarshal.CreateReadOnlySpanFromNullTerminated((byte*)value));

    private static string Ctor(sbyte* value, int startIndex, int length) =>
        Utf8Text.Decode(new ReadOnlySpan<byte>(value + startIndex, length));

    private static string Ctor(sbyte* value, int startIndex, int length, Encoding? enc)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(length);
        ArgumentOutOfRangeException.ThrowIfNegative(startIndex);
        ReadOnlySpan<byte> bytes = new(value + startIndex, length);
        return enc is null ? Utf8Text.Decode(bytes) : enc.GetString(bytes);
    }

    private static string Ctor(char c, int count)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(count);
        if (count == 0)
        {
            return Empty;
        }

        string text = FastAllocateString(count);
        text.GetWritableSpan().Fill(c);
        return text;
    }

    private static string Ctor(ReadOnlySpan<char> value)
    {
        if (value.Length == 0)
        {
            return Empty;
        }

        string text = FastAllocateString(value.Length);
        value.CopyTo(text.GetWritableSpan());
        return text;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static string FastAllocateString(int length) => NewString(MethodTable.Of<string>(), length);

    // Only for text that nobody has seen yet.
    internal Span<char> GetWritableSpan() => new(ref _firstChar, _stringLength);

    internal static string CreateFromChar(char c)
    {
        string text = FastAllocateString(1);
        text._firstChar = c;
        return text;
    }

    public static string Create<TState>(int length, TState state, Buffers.SpanAction<char, TState> action)
        where TState : allows ref struct
    {
        ArgumentNullException.ThrowIfNull(action);
        if (length == 0)
        {
            return Empty;
        }

        ArgumentOutOfRangeException.ThrowIfNegative(length);
        string text = FastAllocateString(length);
        action(text.GetWritableSpan(), state);
        return text;
    }

    public static string Create(
        IFormatProvider? provider,
        [InterpolatedStringHandlerArgument(nameof(provider))] ref DefaultInterpolatedStringHandler handler) =>
        handler.ToStringAndClear();

    public static string Create(
        IFormatProvider? provider,
        Span<char> initialBuffer,
        [InterpolatedStringHandlerArgument(nameof(provider), nameof(initialBuffer))] ref DefaultInterpolatedStringHandler handler) =>
        handler.ToStringAndClear();

    public override string ToString() => this;

    public string ToString(IFormatProvider? provider) => this;

    public object Clone() => this;

    public char[] ToCharArray() => AsSpanCore().ToArray();

    public char[] ToCharArray(int startIndex, int length)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThan((uint)startIndex, (uint)Length, nameof(startIndex));
        ArgumentOutOfRangeException.ThrowIfNegative(length);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(startIndex, Length - length);
        return AsSpanCore().Slice(startIndex, length).ToArray();
    }

    public void CopyTo(Span<char> destination) => AsSpanCore().CopyTo(destination);

    public bool TryCopyTo(Span<char> destination) => AsSpanCore().TryCopyTo(destination);

    public void CopyTo(int sourceIndex, char[] destination, int destinationIndex, int count)
    {
        ArgumentNullException.ThrowIfNull(destination);
        ArgumentOutOfRangeException.ThrowIfNegative(count);
        ArgumentOutOfRangeException.ThrowIfNegative(sourceIndex);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(count, Length - sourceIndex, nameof(sourceIndex));
        ArgumentOutOfRangeException.ThrowIfGreaterThan(destinationIndex, destination.Length - count);
        ArgumentOutOfRangeException.ThrowIfNegative(destinationIndex);
        AsSpanCore().Slice(sourceIndex, count).CopyTo(destination.AsSpan(destinationIndex));
    }

    IEnumerator<char> IEnumerable<char>.GetEnumerator() => new CharEnumerator(this);

    IEnumerator IEnumerable.GetEnumerator() => new CharEnumerator(this);

    public int CompareTo(object? value) => value switch
    {
        null => 1,
        string other => CompareTo(other),
        _ => throw new ArgumentException("Object must be of type String."),
    };

    public static bool IsNullOrWhiteSpace([NotNullWhen(false)] string? value) => value is null || value.AsSpan().IsWhiteSpace();

    public static string Intern(string str)
    {
        ArgumentNullException.ThrowIfNull(str);
        return InternedStrings.Add(str);
    }

    public static string? IsInterned(string str)
    {
        ArgumentNullException.ThrowIfNull(str);
        return InternedStrings.Find(str);
    }

    public static string Parse(string s, IFormatProvider? provider) => s;

    public static string Parse(ReadOnlySpan<char> s, IFormatProvider? provider) => new(s);

    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, [MaybeNullWhen(false)] out string result)
    {
        result = s;
        return s is not null;
    }

    public static bool TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, [MaybeNullWhen(false)] out string result)
    {
        result = new string(s);
        return true;
    }

    internal ReadOnlySpan<char> AsSpanCore() => new(ref _firstChar, _stringLength);

    [MethodImpl(MethodImplOptions.InternalCall)]
    [RuntimeImport("RhNewString")]
    private static extern string NewString(MethodTable* type, int length);
}
