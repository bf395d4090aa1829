namespace System;

/// <summary>
/// Base of delegates. The compiler fills the fields through the Initialize methods, and calls through <c>_functionPointer</c>
/// with
/// <c>_firstParameter</c> as first argument.
/// </summary>
public abstract partial class Delegate
{
    internal object? _firstParameter;
    internal object? _helperObject;
    internal nint _extraFunctionPointerOrData;
    internal nint _functionPointer;
}
