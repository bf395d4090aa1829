using System.Runtime.CompilerServices;

namespace System;

/// <summary>A value type that may have no value.</summary>
public partial struct Nullable<T>
    where T : struct
{
    private readonly bool _hasValue;
    internal T value;

    public Nullable(T value)
    {
        this.value = value;
        _hasValue = true;
    }

    public readonly bool HasValue
    {
        [Intrinsic]
        get => _hasValue;
    }

    public readonly T Value
    {
        get
        {
            if (!_hasValue)
            {
                ThrowHelper.ThrowInvalidOperation("Nullable object must have a value.");
            }

            return value;
        }
    }

    public static implicit operator T?(T value) => new Nullable<T>(value);

    public static explicit operator T(T? value) => value!.Value;

    [Intrinsic]
    public readonly T GetValueOrDefault() => value;

    [Intrinsic]
    public readonly T GetValueOrDefault(T defaultValue) => _hasValue ? value : defaultValue;

    public override readonly bool Equals(object? other)
    {
        if (!_hasValue)
        {
            return other is null;
        }

        return other is not null && value.Equals(other);
    }

    public override readonly int GetHashCode() => _hasValue ? value.GetHashCode() : 0;
}
