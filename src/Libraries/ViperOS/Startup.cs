using ViperOS.Contracts;

namespace ViperOS;

/// <summary>
/// What the parent left for this program: its environment, and in it which capability sits in which slot. The convention is one
/// environment string <c>HANDLE_name=slot</c> per capability; <see cref="SpawnBuilder.AddHandle(ReadOnlySpan{byte}, Handle,
/// Rights, bool)"/> writes them.
/// </summary>
public static unsafe class Startup
{
    internal const int MaximumSlot = 0xFFFF;

    // A parent that passes more than this is broken; the bound keeps a damaged environment from being read for ever.
    private const int MaximumStrings = 4096;
    private const int MaximumString = 32 * 1024;

    internal static ReadOnlySpan<byte> HandlePrefix => "HANDLE_"u8;

    /// <summary>
    /// The capability that the parent passed under the name, or <see cref="Handle.None"/>. Names are case-sensitive.
    /// </summary>
    public static Handle Find(ReadOnlySpan<byte> name)
    {
        byte** strings = Native.Environment();
        if (strings == null)
        {
            return Handle.None;
        }

        for (int i = 0; i < MaximumStrings && strings[i] != null; i++)
        {
            ReadOnlySpan<byte> text = AsSpan(strings[i]);
            if (text.StartsWith(HandlePrefix)
                && TryGetValue(text.Slice(HandlePrefix.Length), name, out ReadOnlySpan<byte> value)
                && TryParseSlot(value, out int slot))
            {
                return new Handle(slot);
            }
        }

        return Handle.None;
    }

    /// <summary>The same with an error to return: ENOENT if the parent passed no such capability.</summary>
    public static ErrorNumber Find(ReadOnlySpan<byte> name, out Handle handle)
    {
        handle = Find(name);
        return handle.IsSome ? ErrorNumber.None : ErrorNumber.ENOENT;
    }

    /// <summary>The value of an environment string; empty with false if there is none.</summary>
    public static bool TryGetEnvironment(ReadOnlySpan<byte> name, out ReadOnlySpan<byte> value)
    {
        byte** strings = Native.Environment();
        if (strings != null)
        {
            for (int i = 0; i < MaximumStrings && strings[i] != null; i++)
            {
                if (TryGetValue(AsSpan(strings[i]), name, out value))
                {
                    return true;
                }
            }
        }

        value = default;
        return false;
    }

    private static ReadOnlySpan<byte> AsSpan(byte* text)
    {
        int length = 0;
        while (length < MaximumString && text[length] != 0)
        {
            length++;
        }

        return new ReadOnlySpan<byte>(text, length);
    }

    private static bool TryGetValue(ReadOnlySpan<byte> text, ReadOnlySpan<byte> name, out ReadOnlySpan<byte> value)
    {
        if (text.Length > name.Length && text[name.Length] == (byte)'=' && text.StartsWith(name))
        {
            value = text.Slice(name.Length + 1);
            return true;
        }

        value = default;
        return false;
    }

    private static bool TryParseSlot(ReadOnlySpan<byte> text, out int slot)
    {
        slot = 0;
        foreach (byte digit in text)
        {
            if (digit is < (byte)'0' or > (byte)'9')
            {
                return false;
            }

            slot = (slot * 10) + (digit - '0');
            if (slot > MaximumSlot)
            {
                return false;
            }
        }

        return !text.IsEmpty;
    }
}
