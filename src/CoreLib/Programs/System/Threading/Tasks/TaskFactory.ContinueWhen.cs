namespace System.Threading.Tasks;

/// <summary>Tasks that follow all or the first of several.</summary>
public partial class TaskFactory
{
    public Task ContinueWhenAll(
        Task[] tasks, Action<Task[]> continuationAction) =>
        TaskContinuations.All(tasks, continuationAction, CancellationToken, ContinuationOptions, DefaultScheduler);

    public Task ContinueWhenAll(
        Task[] tasks, Action<Task[]> continuationAction, CancellationToken cancellationToken) =>
        TaskContinuations.All(tasks, continuationAction, cancellationToken, ContinuationOptions, DefaultScheduler);

    public Task ContinueWhenAll(
        Task[] tasks, Action<Task[]> continuationAction, TaskContinuationOptions continuationOptions) =>
        TaskContinuations.All(tasks, continuationAction, CancellationToken, continuationOptions, DefaultScheduler);

    public Task ContinueWhenAll(
        Task[] tasks, Action<Task[]> continuationAction, CancellationToken cancellationToken, TaskContinuationOptions continuationOptions, TaskScheduler scheduler) =>
        TaskContinuations.All(tasks, continuationAction, cancellationToken, continuationOptions, scheduler);

    public Task<TResult> ContinueWhenAll<TResult>(
        Task[] tasks, Func<Task[], TResult> continuationFunction) =>
        TaskContinuations.All(tasks, continuationFunction, CancellationToken, ContinuationOptions, DefaultScheduler);

    public Task<TResult> ContinueWhenAll<TResult>(
        Task[] tasks, Func<Task[], TResult> continuationFunction, CancellationToken cancellationToken) =>
        TaskContinuations.All(tasks, continuationFunction, cancellationToken, ContinuationOptions, DefaultScheduler);

    public Task<TResult> ContinueWhenAll<TResult>(
        Task[] tasks, Func<Task[], TResult> continuationFunction, TaskContinuationOptions continuationOptions) =>
        TaskContinuations.All(tasks, continuationFunction, CancellationToken, continuationOptions, DefaultScheduler);

    public Task<TResult> ContinueWhenAll<TResult>(
        Task[] tasks, Func<Task[], TResult> continuationFunction, CancellationToken cancellationToken, TaskContinuationOptions continuationOptions, TaskScheduler scheduler) =>
        TaskContinuations.All(tasks, continuationFunction, cancellationToken, continuationOptions, scheduler);

    public Task ContinueWhenAll<TAntecedentResult>(
        Task<TAntecedentResult>[] tasks, Action<Task<TAntecedentResult>[]> continuationAction) =>
        TaskContinuations.All(tasks, continuationAction, CancellationToken, ContinuationOptions, DefaultScheduler);

    public Task ContinueWhenAll<TAntecedentResult>(
        Task<TAntecedentResult>[] tasks, Action<Task<TAntecedentResult>[]> continuationAction, CancellationToken cancellationToken) =>
        TaskContinuations.All(tasks, continuationAction, cancellationToken, ContinuationOptions, DefaultScheduler);

    public Task ContinueWhenAll<TAntecedentResult>(
        Task<TAntecedentResult>[] tasks, Action<Task<TAntecedentResult>[]> continuationAction, TaskContinuationOptions continuationOptions) =>
        TaskContinuations.All(tasks, continuationAction, CancellationToken, continuationOptions, DefaultScheduler);

    public Task ContinueWhenAll<TAntecedentResult>(
        Task<TAntecedentResult>[] tasks, Action<Task<TAntecedentResult>[]> continuationAction, CancellationToken cancellationToken, TaskContinuationOptions continuationOptions, TaskScheduler scheduler) =>
        TaskContinuations.All(tasks, continuationAction, cancellationToken, continuationOptions, scheduler);

    public Task<TResult> ContinueWhenAll<TAntecedentResult, TResult>(
        Task<TAntecedentResult>[] tasks, Func<Task<TAntecedentResult>[], TResult> continuationFunction) =>
        TaskContinuations.All(tasks, continuationFunction, CancellationToken, ContinuationOptions, DefaultScheduler);

    public Task<TResult> ContinueWhenAll<TAntecedentResult, TResult>(
        Task<TAntecedentResult>[] tasks, Func<Task<TAntecedentResult>[], TResult> continuationFunction, CancellationToken cancellationToken) =>
        TaskContinuations.All(tasks, continuationFunction, cancellationToken, ContinuationOptions, DefaultScheduler);

    public Task<TResult> ContinueWhenAll<TAntecedentResult, TResult>(
        Task<TAntecedentResult>[] tasks, Func<Task<TAntecedentResult>[], TResult> continuationFunction, TaskContinuationOptions continuationOptions) =>
        TaskContinuations.All(tasks, continuationFunction, CancellationToken, continuationOptions, DefaultScheduler);

    public Task<TResult> ContinueWhenAll<TAntecedentResult, TResult>(
        Task<TAntecedentResult>[] tasks, Func<Task<TAntecedentResult>[], TResult> continuationFunction, CancellationToken cancellationToken, TaskContinuationOptions continuationOptions, TaskScheduler scheduler) =>
        TaskContinuations.All(tasks, continuationFunction, cancellationToken, continuationOptions, scheduler);

    public Task ContinueWhenAny(
        Task[] tasks, Action<Task> continuationAction) =>
        TaskContinuations.Any(tasks, continuationAction, CancellationToken, ContinuationOptions, DefaultScheduler);

    public Task ContinueWhenAny(
        Task[] tasks, Action<Task> continuationAction, CancellationToken cancellationToken) =>
        TaskContinuations.Any(tasks, continuationAction, cancellationToken, ContinuationOptions, DefaultScheduler);

    public Task ContinueWhenAny(
        Task[] tasks, Action<Task> continuationAction, TaskContinuationOptions continuationOptions) =>
        TaskContinuations.Any(tasks, continuationAction, CancellationToken, continuationOptions, DefaultScheduler);

    public Task ContinueWhenAny(
        Task[] tasks, Action<Task> continuationAction, CancellationToken cancellationToken, TaskContinuationOptions continuationOptions, TaskScheduler scheduler) =>
        TaskContinuations.Any(tasks, continuationAction, cancellationToken, continuationOptions, scheduler);

    public Task<TResult> ContinueWhenAny<TResult>(
        Task[] tasks, Func<Task, TResult> continuationFunction) =>
        TaskContinuations.Any(tasks, continuationFunction, CancellationToken, ContinuationOptions, DefaultScheduler);

    public Task<TResult> ContinueWhenAny<TResult>(
        Task[] tasks, Func<Task, TResult> continuationFunction, CancellationToken cancellationToken) =>
        TaskContinuations.Any(tasks, continuationFunction, cancellationToken, ContinuationOptions, DefaultScheduler);

    public Task<TResult> ContinueWhenAny<TResult>(
        Task[] tasks, Func<Task, TResult> continuationFunction, TaskContinuationOptions continuationOptions) =>
        TaskContinuations.Any(tasks, continuationFunction, CancellationToken, continuationOptions, DefaultScheduler);

    public Task<TResult> ContinueWhenAny<TResult>(
        Task[] tasks, Func<Task, TResult> continuationFunction, CancellationToken cancellationToken, TaskContinuationOptions continuationOptions, TaskScheduler scheduler) =>
        TaskContinuations.Any(tasks, continuationFunction, cancellationToken, continuationOptions, scheduler);

    public Task ContinueWhenAny<TAntecedentResult>(
        Task<TAntecedentResult>[] tasks, Action<Task<TAntecedentResult>> continuationAction) =>
        TaskContinuations.Any(tasks, continuationAction, CancellationToken, ContinuationOptions, DefaultScheduler);

    public Task ContinueWhenAny<TAntecedentResult>(
        Task<TAntecedentResult>[] tasks, Action<Task<TAntecedentResult>> continuationAction, CancellationToken cancellationToken) =>
        TaskContinuations.Any(tasks, continuationAction, cancellationToken, ContinuationOptions, DefaultScheduler);

    public Task ContinueWhenAny<TAntecedentResult>(
        Task<TAntecedentResult>[] tasks, Action<Task<TAntecedentResult>> continuationAction, TaskContinuationOptions continuationOptions) =>
        TaskContinuations.Any(tasks, continuationAction, CancellationToken, continuationOptions, DefaultScheduler);

    public Task ContinueWhenAny<TAntecedentResult>(
        Task<TAntecedentResult>[] tasks, Action<Task<TAntecedentResult>> continuationAction, CancellationToken cancellationToken, TaskContinuationOptions continuationOptions, TaskScheduler scheduler) =>
        TaskContinuations.Any(tasks, continuationAction, cancellationToken, continuationOptions, scheduler);

    public Task<TResult> ContinueWhenAny<TAntecedentResult, TResult>(
        Task<TAntecedentResult>[] tasks, Func<Task<TAntecedentResult>, TResult> continuationFunction) =>
        TaskContinuations.Any(tasks, continuationFunction, CancellationToken, ContinuationOptions, DefaultScheduler);

    public Task<TResult> ContinueWhenAny<TAntecedentResult, TResult>(
        Task<TAntecedentResult>[] tasks, Func<Task<TAntecedentResult>, TResult> continuationFunction, CancellationToken cancellationToken) =>
        TaskContinuations.Any(tasks, continuationFunction, cancellationToken, ContinuationOptions, DefaultScheduler);

    public Task<TResult> ContinueWhenAny<TAntecedentResult, TResult>(
        Task<TAntecedentResult>[] tasks, Func<Task<TAntecedentResult>, TResult> continuationFunction, TaskContinuationOptions continuationOptions) =>
        TaskContinuations.Any(tasks, continuationFunction, CancellationToken, continuationOptions, DefaultScheduler);

    public Task<TResult> ContinueWhenAny<TAntecedentResult, TResult>(
        Task<TAntecedentResult>[] tasks, Func<Task<TAntecedentResult>, TResult> continuationFunction, CancellationToken cancellationToken, TaskContinuationOptions continuationOptions, TaskScheduler scheduler) =>
        TaskContinuations.Any(tasks, continuationFunction, cancellationToken, continuationOptions, scheduler);
}
