namespace System.Runtime.CompilerServices;

/// <summary>The native calling convention.</summary>
public class CallConvCdecl
{
}
