namespace System.Runtime.CompilerServices;

/// <summary>The parameter of an asynchronous iterator that carries its cancellation.</summary>
[AttributeUsage(AttributeTargets.Parameter, Inherited = false)]
public sealed class EnumeratorCancellationAttribute : Attribute;
