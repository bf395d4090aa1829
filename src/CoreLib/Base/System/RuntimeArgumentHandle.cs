namespace System;

/// <summary>Named by the compiler only; variable argument lists are not supported.</summary>
public ref struct RuntimeArgumentHandle
{
    private nint _value;
}
