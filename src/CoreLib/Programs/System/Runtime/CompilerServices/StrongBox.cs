using System.Diagnostics.CodeAnalysis;

namespace System.Runtime.CompilerServices;

/// <summary>A place for a value, shared by reference.</summary>
public class StrongBox<T> : IStrongBox
{
    [MaybeNull]
    public T Value = default!;

    public StrongBox()
    {
    }

    public StrongBox(T value)
    {
        Value = value;
    }

    object? IStrongBox.Value
    {
        get => Value;
        set => Value = (T)value!;
    }
}
