namespace System.Runtime.CompilerServices;

/// <summary>Calling convention of native member functions.</summary>
public class CallConvMemberFunction
{
}
