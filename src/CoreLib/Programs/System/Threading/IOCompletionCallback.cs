namespace System.Threading;

/// <summary>The end of an overlapped operation, which exist on Windows only.</summary>
public unsafe delegate void IOCompletionCallback(uint errorCode, uint numBytes, NativeOverlapped* pOVERLAP);
