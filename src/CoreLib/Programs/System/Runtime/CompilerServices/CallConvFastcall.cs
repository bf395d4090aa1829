namespace System.Runtime.CompilerServices;

/// <summary>The calling convention of the name, in a signature.</summary>
public class CallConvFastcall;
