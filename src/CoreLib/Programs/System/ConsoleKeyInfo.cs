using System.Diagnostics.CodeAnalysis;

namespace System;

/// <summary>A key that was pressed, what it writes ('\0' for nothing) and what was held down with it.</summary>
public readonly struct ConsoleKeyInfo : IEquatable<ConsoleKeyInfo>
{
    public ConsoleKeyInfo(char keyChar, ConsoleKey key, bool shift, bool alt, bool control)
    {
        if ((int)key is < 0 or > 255)
        {
            throw new ArgumentOutOfRangeException(nameof(key), "Console key values must be between 0 and 255 inclusive.");
        }

        KeyChar = keyChar;
        Key = key;
        Modifiers = (shift ? ConsoleModifiers.Shift : 0) | (alt ? ConsoleModifiers.Alt : 0) | (control ? ConsoleModifiers.Control : 0);
    }

    public char KeyChar { get; }

    public ConsoleKey Key { get; }

    public ConsoleModifiers Modifiers { get; }

    public static bool operator ==(ConsoleKeyInfo a, ConsoleKeyInfo b) => a.Equals(b);

    public static bool operator !=(ConsoleKeyInfo a, ConsoleKeyInfo b) => !a.Equals(b);

    public override bool Equals([NotNullWhen(true)] object? value) => value is ConsoleKeyInfo other && Equals(other);

    public bool Equals(ConsoleKeyInfo obj) => obj.KeyChar == KeyChar && obj.Key == Key && obj.Modifiers == Modifiers;

    public override int GetHashCode() => KeyChar | ((int)Key << 16) | ((int)Modifiers << 24);
}
