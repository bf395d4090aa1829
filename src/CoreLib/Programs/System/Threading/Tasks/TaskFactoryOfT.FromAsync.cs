namespace System.Threading.Tasks;

/// <summary>Tasks of operations with a Begin and an End method.</summary>
public partial class TaskFactory<TResult>
{
    public Task<TResult> FromAsync(
        Func<AsyncCallback, object?, IAsyncResult> beginMethod,
        Func<IAsyncResult, TResult> endMethod,
        object? state)
    {
        ArgumentNullException.ThrowIfNull(beginMethod);
        return AsyncPattern.Begin<TResult>(
            (callback, value) => beginMethod(callback, value), endMethod, state, CreationOptions);
    }

    public Task<TResult> FromAsync(
        Func<AsyncCallback, object?, IAsyncResult> beginMethod,
        Func<IAsyncResult, TResult> endMethod,
        object? state, TaskCreationOptions creationOptions)
    {
        ArgumentNullException.ThrowIfNull(beginMethod);
        return AsyncPattern.Begin<TResult>(
            (callback, value) => beginMethod(callback, value), endMethod, state, creationOptions);
    }

    public Task<TResult> FromAsync<TArg1>(
        Func<TArg1, AsyncCallback, object?, IAsyncResult> beginMethod,
        Func<IAsyncResult, TResult> endMethod,
        TArg1 arg1, object? state)
    {
        ArgumentNullException.ThrowIfNull(beginMethod);
        return AsyncPattern.Begin<TResult>(
            (callback, value) => beginMethod(arg1, callback, value), endMethod, state, CreationOptions);
    }

    public Task<TResult> FromAsync<TArg1>(
        Func<TArg1, AsyncCallback, object?, IAsyncResult> beginMethod,
        Func<IAsyncResult, TResult> endMethod,
        TArg1 arg1, object? state, TaskCreationOptions creationOptions)
    {
        ArgumentNullException.ThrowIfNull(beginMethod);
        return AsyncPattern.Begin<TResult>(
            (callback, value) => beginMethod(arg1, callback, value), endMethod, state, creationOptions);
    }

    public Task<TResult> FromAsync<TArg1, TArg2>(
        Func<TArg1, TArg2, AsyncCallback, object?, IAsyncResult> beginMethod,
        Func<IAsyncResult, TResult> endMethod,
        TArg1 arg1, TArg2 arg2, object? state)
    {
        ArgumentNullException.ThrowIfNull(beginMethod);
        return AsyncPattern.Begin<TResult>(
            (callback, value) => beginMethod(arg1, arg2, callback, value), endMethod, state, CreationOptions);
    }

    public Task<TResult> FromAsync<TArg1, TArg2>(
        Func<TArg1, TArg2, AsyncCallback, object?, IAsyncResult> beginMethod,
        Func<IAsyncResult, TResult> endMethod,
        TArg1 arg1, TArg2 arg2, object? state, TaskCreationOptions creationOptions)
    {
        ArgumentNullException.ThrowIfNull(beginMethod);
        return AsyncPattern.Begin<TResult>(
            (callback, value) => beginMethod(arg1, arg2, callback, value), endMethod, state, creationOptions);
    }

    public Task<TResult> FromAsync<TArg1, TArg2, TArg3>(
        Func<TArg1, TArg2, TArg3, AsyncCallback, object?, IAsyncResult> beginMethod,
        Func<IAsyncResult, TResult> endMethod,
        TArg1 arg1, TArg2 arg2, TArg3 arg3, object? state)
    {
        ArgumentNullException.ThrowIfNull(beginMethod);
        return AsyncPattern.Begin<TResult>(
            (callback, value) => beginMethod(arg1, arg2, arg3, callback, value), endMethod, state, CreationOptions);
    }

    public Task<TResult> FromAsync<TArg1, TArg2, TArg3>(
        Func<TArg1, TArg2, TArg3, AsyncCallback, object?, IAsyncResult> beginMethod,
        Func<IAsyncResult, TResult> endMethod,
        TArg1 arg1, TArg2 arg2, TArg3 arg3, object? state, TaskCreationOptions creationOptions)
    {
        ArgumentNullException.ThrowIfNull(beginMethod);
        return AsyncPattern.Begin<TResult>(
            (callback, value) => beginMethod(arg1, arg2, arg3, callback, value), endMethod, state, creationOptions);
    }

    public Task<TResult> FromAsync(IAsyncResult asyncResult, Func<IAsyncResult, TResult> endMethod) =>
        AsyncPattern.Follow<TResult>(asyncResult, endMethod, CreationOptions, DefaultScheduler);

    public Task<TResult> FromAsync(
        IAsyncResult asyncResult, Func<IAsyncResult, TResult> endMethod, TaskCreationOptions creationOptions) =>
        AsyncPattern.Follow<TResult>(asyncResult, endMethod, creationOptions, DefaultScheduler);

    public Task<TResult> FromAsync(
        IAsyncResult asyncResult,
        Func<IAsyncResult, TResult> endMethod,
        TaskCreationOptions creationOptions,
        TaskScheduler scheduler) => AsyncPattern.Follow<TResult>(asyncResult, endMethod, creationOptions, scheduler);
}
