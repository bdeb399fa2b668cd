/**
 * The order of the test files of a project: the property tests first, whose few lines work longest, then the larger files. So no processor
 * stands idle at the end beside one that has just begun the longest.
 */
import { BaseSequencer, type TestSpecification } from 'vitest/node';

export class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files);
    const projects = [...new Set(sorted.map(({ project }) => project))];
    return projects.flatMap((project) => {
      const own = sorted.filter((file) => file.project === project);
      return [...own.filter(isProperty), ...own.filter((file) => !isProperty(file))];
    });
  }
}

function isProperty({ moduleId }: TestSpecification): boolean {
  return moduleId.includes('/tests/properties/');
}
