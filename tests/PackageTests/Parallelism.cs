// Each class has a copy of the repository of its own, and a build leaves one of two cores idle most of the time.
[assembly: Parallelizable(ParallelScope.Fixtures)]
[assembly: LevelOfParallelism(2)]
