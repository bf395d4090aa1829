namespace System;

/// <summary>Named by the compiler only: the kernel neither creates nor throws exceptions.</summary>
public class Exception
{
}
