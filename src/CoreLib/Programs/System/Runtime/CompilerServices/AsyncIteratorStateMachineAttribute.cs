namespace System.Runtime.CompilerServices;

/// <summary>Written by the compiler for asynchronous iterators.</summary>
[AttributeUsage(AttributeTargets.Method, Inherited = false)]
public sealed class AsyncIteratorStateMachineAttribute : Attribute
{
    public AsyncIteratorStateMachineAttribute(Type stateMachineType)
    {
        StateMachineType = stateMachineType;
    }

    public Type StateMachineType { get; }
}
