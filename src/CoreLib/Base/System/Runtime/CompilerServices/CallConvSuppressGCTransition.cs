namespace System.Runtime.CompilerServices;

/// <summary>Calls native code without leaving managed mode.</summary>
public class CallConvSuppressGCTransition
{
}
