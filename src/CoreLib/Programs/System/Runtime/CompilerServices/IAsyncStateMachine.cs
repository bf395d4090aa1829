namespace System.Runtime.CompilerServices;

/// <summary>What the compiler makes of an asynchronous method.</summary>
public interface IAsyncStateMachine
{
    void MoveNext();

    void SetStateMachine(IAsyncStateMachine stateMachine);
}
