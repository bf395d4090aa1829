namespace System;

/// <summary>Base of all delegates that the language declares.</summary>
public abstract partial class MulticastDelegate : Delegate
{
}
